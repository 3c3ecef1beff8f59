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

/** Why the nudge came, in one sentence: its minutes fill `$1`, the title of what was watched `$2`. */
export function reasonOf(view: Pick<NudgeView, 'trigger' | 'minutes' | 'title'>) {
  const title = shorten(view.title);
  const amount = view.minutes;
  if (view.trigger === 'binge') {
    return { plural: title ? 'nudge_binge' : 'nudge_binge_untitled', amount, title } as const;
  }
  if (amount === 0) return { plain: 'nudge_ended_first' } as const;
  return { plural: title ? 'nudge_ended' : 'nudge_ended_untitled', amount, title } as const;
}

/** What is new about a form at its first showing, and how to be rid of it. */
export function firstOf(trigger: NudgeTrigger) {
  return trigger === 'binge' ? 'nudge_first_binge' : 'nudge_first_ended';
}

/** The small things to make that a nudge can propose. */
export const IDEAS = [
  'nudge_idea_rebuild',
  'nudge_idea_break',
  'nudge_idea_ugly',
  'nudge_idea_explain',
  'nudge_idea_swap',
] as const;

/** The idea at a place in the list: `idea` is 0 to 1, `turns` counts how often another was asked for. */
export function ideaOf(idea: number, turns: number): (typeof IDEAS)[number] {
  const first = Math.floor(Math.min(Math.max(idea, 0), 1) * IDEAS.length);
  return IDEAS[(first + turns) % IDEAS.length] ?? IDEAS[0];
}

/** What is said of an answer that has been carried out, but for a logged task, whose sentence has figures of its own. */
export function replyOf(reply: Exclude<NudgeReply, { kind: 'logged' }>) {
  switch (reply.kind) {
    case 'started':
      return { plural: 'nudge_started', amount: reply.minutes, title: '' } as const;
    case 'rests':
      return { plain: reply.halved ? 'nudge_halved' : 'nudge_rests' } as const;
    case 'less':
      if (reply.perDay > 0) return { plural: 'nudge_less', amount: reply.perDay, title: '' } as const;
      return { plain: reply.trigger === 'binge' ? 'nudge_off_binge' : 'nudge_off_ended' } as const;
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
