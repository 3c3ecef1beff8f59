/** What can make Loopbreak speak up (product.md, 'When it speaks up'). */
export const NUDGE_TRIGGERS = [
  'lesson-ended',
  'binge',
  'autoplay',
  'enrol',
  'certificate',
  'first-play',
  'clock',
  'review',
] as const;

/** The switch of each trigger in the settings. */
export const SWITCHES = {
  'lesson-ended': 'lessonEnded',
  binge: 'binge',
  autoplay: 'autoplay',
  enrol: 'enrol',
  certificate: 'certificate',
  'first-play': 'firstPlay',
  clock: 'clock',
  review: 'review',
} as const;

/**
 * What a nudge can hold besides its reason: a ten-minute task made from the lesson's title; the person's own if-then plan; the reset; the
 * before picture of the running micro-experience with its clock; a look at the week.
 */
export const NUDGE_CONTENTS = ['task', 'plan', 'reset', 'before-picture', 'week'] as const;
export type NudgeContent = (typeof NUDGE_CONTENTS)[number];

/** How strongly a nudge may speak at most. `pausing`: a card that pauses the video; never by default. */
export const NUDGE_STRENGTHS = ['badge', 'toast', 'card', 'pausing'] as const;
export type NudgeStrength = (typeof NUDGE_STRENGTHS)[number];
