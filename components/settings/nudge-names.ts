import type { NUDGE_TRIGGERS, NudgeContent, NudgeStrength } from '@/utils/settings/nudge-kinds';

type Trigger = (typeof NUDGE_TRIGGERS)[number];

/** What each trigger is called, and when it comes. */
export const TRIGGER_NAMES = {
  'lesson-ended': ['settings_lesson_ended', 'settings_lesson_ended_hint'],
  binge: ['settings_binge', 'settings_binge_hint'],
  autoplay: ['settings_autoplay', 'settings_autoplay_hint'],
  enrol: ['settings_enrol', 'settings_enrol_hint'],
  certificate: ['settings_certificate', 'settings_certificate_hint'],
  'first-play': ['settings_first_play', 'settings_first_play_hint'],
  clock: ['settings_clock', 'settings_clock_hint'],
  review: ['settings_review', 'settings_review_hint'],
} as const satisfies Record<Trigger, readonly [string, string]>;

/** What each content of the pool is called. */
export const CONTENT_NAMES = {
  task: 'settings_content_task',
  plan: 'settings_content_plan',
  reset: 'settings_content_reset',
  'before-picture': 'settings_content_picture',
  week: 'settings_content_week',
} as const satisfies Record<NudgeContent, string>;

/** What each strength is called. */
export const STRENGTH_NAMES = {
  badge: 'settings_strength_badge',
  toast: 'settings_strength_toast',
  card: 'settings_strength_card',
  pausing: 'settings_strength_pausing',
} as const satisfies Record<NudgeStrength, string>;
