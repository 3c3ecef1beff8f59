import { type DurationMs, HOUR, MINUTE } from '@/utils/time/brands';
import type { NudgeReply, NudgeTrigger, NudgeView } from './view';

const LONGEST_TITLE = 56;
/** First strong isolate and its end: a title in another script, or with overrides in it, doesn't turn the sentence around. */
const ISOLATE = ['\u2068', '\u2069'] as const;

function shorten(title: string): string {
  const plain = title.replace(/\s+/g, ' ').trim();
  const letters = [...plain];
  const short = letters.length <= LONGEST_TITLE ? plain : `${letters.slice(0, LONGEST_TITLE).join('').trimEnd()}…`;
  return short === '' ? '' : ISOLATE.join(short);
}

const minutesOf = (length: DurationMs): number => Math.round(length / MINUTE);
/** A clock that says "1 hour" has at least half of it left. */
const hoursOf = (length: DurationMs): number => Math.max(1, Math.round(length / HOUR));

/** Why a nudge of a trigger with figures of its own came; null where the minutes watched are the reason. */
function figuredReasonOf({ trigger, figures }: Pick<NudgeView, 'trigger' | 'figures'>, title: string) {
  switch (figures.of) {
    case 'courses':
      if (trigger === 'enrol') return { plural: 'nudge_enrol', amount: figures.courses, title: '' } as const;
      return { plain: title ? 'nudge_certificate' : 'nudge_certificate_untitled', title } as const;
    case 'clock':
      return { plural: title ? 'nudge_clock' : 'nudge_clock_untitled', amount: hoursOf(figures.left), title } as const;
    case 'week':
      return {
        plural: 'nudge_review',
        amount: minutesOf(figures.made),
        title: `${minutesOf(figures.watched)}`,
      } as const;
    case 'watching':
      return trigger === 'first-play' ? ({ plain: 'nudge_first_play', title: '' } as const) : null;
  }
}

/** Why the nudge came, in one sentence: its number fills `$1`, what it is about `$2` (of the review: the minutes watched); where it has no number, what it is about fills `$1`. */
export function reasonOf(view: Pick<NudgeView, 'trigger' | 'minutes' | 'title' | 'figures'>) {
  const title = shorten(view.title);
  const amount = view.minutes;
  const figured = figuredReasonOf(view, title);
  if (figured) return figured;
  if (view.trigger === 'autoplay') {
    return { plural: title ? 'nudge_autoplay' : 'nudge_autoplay_untitled', amount, title } as const;
  }
  if (view.trigger === 'binge') {
    return { plural: title ? 'nudge_binge' : 'nudge_binge_untitled', amount, title } as const;
  }
  if (amount === 0) return { plain: 'nudge_ended_first', title: '' } as const;
  return { plural: title ? 'nudge_ended' : 'nudge_ended_untitled', amount, title } as const;
}

/** Said once, with the nudge that comes after they became rarer because so many went without a word. */
export const EASED = 'nudge_eased';

const FIRST = {
  'lesson-ended': 'nudge_first_ended',
  binge: 'nudge_first_binge',
  autoplay: 'nudge_first_autoplay',
  enrol: 'nudge_first_enrol',
  certificate: 'nudge_first_certificate',
  'first-play': 'nudge_first_plan',
  clock: 'nudge_first_clock',
  review: 'nudge_first_review',
} as const;

/** Says that something is new, why it came and how to turn it off. */
export function firstOf(trigger: NudgeTrigger): (typeof FIRST)[NudgeTrigger] {
  return FIRST[trigger];
}

/** What is said when "less of this" came down to none a day. */
const OFF = {
  'lesson-ended': 'nudge_off_ended',
  binge: 'nudge_off_binge',
  autoplay: 'nudge_off_autoplay',
  enrol: 'nudge_off_enrol',
  certificate: 'nudge_off_certificate',
  'first-play': 'nudge_off_plan',
  clock: 'nudge_off_clock',
  review: 'nudge_off_review',
} as const;

/** What is said when "less of this" took a content out of the turns. */
const WITHOUT = {
  task: 'nudge_without_task',
  plan: 'nudge_without_plan',
  reset: 'nudge_without_reset',
  'before-picture': 'nudge_without_picture',
  week: 'nudge_without_week',
} as const;

/** What is said of an answer that has been carried out, but for a logged task, whose sentence has figures of its own. */
export function replyOf(reply: Exclude<NudgeReply, { kind: 'logged' }>) {
  switch (reply.kind) {
    case 'started':
      return { plural: 'nudge_started', amount: reply.minutes, title: '' } as const;
    case 'rests':
      return { plain: reply.halved ? 'nudge_halved' : 'nudge_rests' } as const;
    case 'less':
      if (reply.perDay > 0) return { plural: 'nudge_less', amount: reply.perDay, title: '' } as const;
      return { plain: OFF[reply.trigger] } as const;
    case 'less-content':
      return { plain: WITHOUT[reply.content] } as const;
    case 'opened':
      return { plain: reply.what === 'reset' ? 'nudge_reset_opened' : 'nudge_review_opened' } as const;
    case 'planned':
      return { plain: 'nudge_planned' } as const;
    case 'never-plan':
      return { plain: 'nudge_off_plan' } as const;
    case 'not-a-lesson':
      return { plain: 'nudge_no_lesson' } as const;
    case 'undone':
      return { plain: 'nudge_undone' } as const;
    case 'refused':
      return { plain: 'nudge_refused' } as const;
  }
}

/** How today's balance changed by a logged task. */
export function changeOf({ before, after }: Pick<Extract<NudgeReply, { kind: 'logged' }>, 'before' | 'after'>) {
  if (after === null) return 'nudge_logged';
  const percent = (share: number): number => Math.round(share * 100);
  return before !== null && percent(after) > percent(before) ? 'nudge_logged_up' : 'nudge_logged_at';
}
