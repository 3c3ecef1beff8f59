import { SCENARIOS, USUAL_SCENARIO } from '@/utils/resets/scenario';
import { isRuleText } from '@/utils/suggesting/rules';
import type { TaskIdea } from '@/utils/suggesting/suggest-tasks';
import { isEpochMs } from '@/utils/time/brands';
import type { ContentView } from './content';
import { type LoopFacts, NOTHING_FURTHER } from './facts';
import { isForm } from './parse-book';
import { countOr, fieldsOf, flagOr, isCount, isTrigger, lengthOf, textOr } from './parse-values';
import type { NudgeFigures, NudgeView } from './view';

/** Ideas whose text this version still has; those of any lesson where none is left. */
function ideasFrom(value: unknown): readonly TaskIdea[] {
  const stored: readonly unknown[] = Array.isArray(value) ? value : [];
  const known = stored.flatMap((idea) => {
    const { text, topic } = fieldsOf(idea);
    return isRuleText(text) ? [{ text, topic: textOr(topic, '') }] : [];
  });
  return known.length > 0 ? known : NOTHING_FURTHER.ideas;
}

function stepFrom(value: unknown): LoopFacts['step'] {
  const { course, idea } = fieldsOf(value);
  const { text, topic } = fieldsOf(idea);
  if (typeof course !== 'string' || !isRuleText(text)) return null;
  return { course, idea: { text, topic: textOr(topic, '') } };
}

function contentFrom(value: unknown): ContentView | null {
  const fields = fieldsOf(value);
  const { kind, endsAt } = fields;
  switch (kind) {
    case 'task':
      return { kind, ideas: ideasFrom(fields.ideas) };
    case 'plan':
      return { kind, plan: textOr(fields.plan, '') };
    case 'reset': {
      const scenario = SCENARIOS.find((each) => each === fields.scenario) ?? USUAL_SCENARIO;
      return { kind, scenario, role: textOr(fields.role, '') };
    }
    case 'before-picture': {
      if (!isEpochMs(endsAt)) return null;
      const [experience, title] = [textOr(fields.experience, ''), textOr(fields.title, '')];
      return { kind, experience, title, endsAt, taken: flagOr(fields.taken, false) };
    }
    case 'week':
      return { kind, watched: lengthOf(fields.watched), made: lengthOf(fields.made) };
    case 'ask-plan':
      return { kind, course: textOr(fields.course, '') };
    case 'loop-check': {
      const [courses, certificates] = [countOr(fields.courses, 0), countOr(fields.certificates, 0)];
      const [made, watched] = [countOr(fields.made, 0), lengthOf(fields.watched)];
      return { kind, courses, certificates, made, watched, step: stepFrom(fields.step) };
    }
    default:
      return null;
  }
}

function figuresFrom(value: unknown): NudgeFigures {
  const fields = fieldsOf(value);
  switch (fields.of) {
    case 'courses': {
      const [courses, certificates] = [countOr(fields.courses, 0), countOr(fields.certificates, 0)];
      return { of: fields.of, courses, certificates, made: countOr(fields.made, 0) };
    }
    case 'clock':
      return { of: fields.of, left: lengthOf(fields.left) };
    case 'week':
      return { of: fields.of, watched: lengthOf(fields.watched), made: lengthOf(fields.made) };
    default:
      return { of: 'watching' };
  }
}

/** Reads a stored view; one of before there were contents shows the task. Null where it can't be read. */
export function parseView(value: unknown): NudgeView | null {
  const fields = fieldsOf(value);
  const { id, trigger, form, minutes, title, first } = fields;
  if (typeof id !== 'string' || !isTrigger(trigger) || !isForm(form) || !isCount(minutes)) return null;
  if (typeof title !== 'string' || typeof first !== 'boolean') return null;
  return {
    ...{ id, trigger, form, minutes, title, first },
    pauses: flagOr(fields.pauses, false),
    figures: figuresFrom(fields.figures),
    content: contentFrom(fields.content) ?? { kind: 'task', ideas: NOTHING_FURTHER.ideas },
    eased: flagOr(fields.eased, false),
  };
}
