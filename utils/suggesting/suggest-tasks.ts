import type { Field } from './field';
import { type FieldTitles, fieldOf } from './field-of';
import { RULES, type RuleText } from './rules';
import { topicOf } from './topic-of';

/** A task to propose: a text, and what fills it. */
export interface TaskIdea {
  readonly text: RuleText;
  /** What the lesson is about; '' for a text that doesn't name it. */
  readonly topic: string;
}

/** What tasks are made from. */
export interface TaskFacts extends FieldTitles {
  /** What the person said that they are learning, for titles that don't tell. */
  readonly learning: Field;
  /** The texts that were proposed last, newest last. */
  readonly lately: readonly string[];
  /** Chance, 0 to 1: where in the list of rules the proposals begin. */
  readonly roll: number;
}

/** Proposed at once: the first, and others that can be asked for in its place. */
const MOST = 6;

/** The list from another beginning: the same order, so that each has its turn. */
function turned<T>(list: readonly T[], roll: number): T[] {
  const start = Math.floor(Math.min(Math.max(roll, 0), 1) * list.length) % Math.max(1, list.length);
  return [...list.slice(start), ...list.slice(0, start)];
}

/**
 * Small things to make of a lesson: those that name what it is about where its title does, of its field of learning. What was proposed
 * lately comes last, so that none comes twice in a row.
 */
export function suggestTasks({ lesson, course, learning, lately, roll }: TaskFacts): TaskIdea[] {
  const field = fieldOf({ lesson, course }, learning);
  const topic = topicOf(lesson) || topicOf(course);
  const fitting = RULES.filter((rule) => rule.field === field && rule.needsTopic === (topic !== ''));
  const ideas = turned(fitting, roll).map((rule) => ({ text: rule.text, topic: rule.needsTopic ? topic : '' }));
  return ideas.toSorted((a, b) => lately.lastIndexOf(a.text) - lately.lastIndexOf(b.text)).slice(0, MOST);
}
