import { durationMs, elapsed, MINUTE } from '@/utils/time/brands';
import type { NudgeFacts } from './facts';
import type { NudgeBook } from './state';
import type { NudgeFigures, NudgeTrigger, NudgeView } from './view';

type Chosen = Pick<NudgeView, 'trigger' | 'content' | 'form' | 'pauses'>;

function figuresOf(trigger: NudgeTrigger, facts: NudgeFacts): NudgeFigures {
  const { loop, experience, week, now } = facts;
  switch (trigger) {
    case 'enrol':
      return { of: 'courses', courses: loop.courses, certificates: loop.certificates, made: loop.made };
    case 'certificate':
      return { of: 'courses', courses: loop.courses, certificates: loop.certificates, made: facts.madeFromCourse };
    case 'clock':
      return { of: 'clock', left: experience ? elapsed(now, experience.endsAt) : durationMs(0) };
    case 'review':
      return { of: 'week', ...week };
    case 'lesson-ended':
    case 'binge':
    case 'autoplay':
    case 'first-play':
      return { of: 'watching' };
  }
}

/** Everything that the first showing of a form, a trigger or a content is told by. */
function isNew({ form, trigger, content }: Chosen, book: NudgeBook): boolean {
  const known =
    book.formsShown.includes(form) && book.triggersShown.includes(trigger) && book.contentsShown.includes(content.kind);
  return !known;
}

/** The nudge that was chosen, with its reason's own numbers. */
export function viewOf(chosen: Chosen, book: NudgeBook, facts: NudgeFacts): NudgeView {
  const { trigger } = chosen;
  return {
    ...chosen,
    id: facts.id,
    minutes: Math.max(1, Math.floor(facts.watchedSinceDoing / MINUTE)),
    title: trigger === 'clock' && facts.experience ? facts.experience.title : facts.title,
    figures: figuresOf(trigger, facts),
    first: isNew(chosen, book),
    eased: book.halvedUnsaid,
  };
}
