import type { EpochMs, LocalDay } from '@/utils/time/brands';

/** What is counted: how often, for how long, or a mark of one's own. */
export const MEASURES = ['times', 'minutes', 'score'] as const;
export type Measure = (typeof MEASURES)[number];

/** When it is practised. */
export const BLOCKS = ['daily', 'weekend'] as const;
export type Block = (typeof BLOCKS)[number];

export type SkillState = 'practising' | 'mastered' | 'dropped';

/** One precise, measurable slice of a skill, practised five to ten minutes a day until a deadline. */
export interface MicroSkill {
  readonly id: string;
  /** What precisely: "pause three seconds before answering". */
  readonly title: string;
  readonly measure: Measure;
  /** How much of it a day: five times, ten minutes, a mark of four. */
  readonly target: number;
  /** Minutes of practice a day, 5 to 10. */
  readonly minutes: number;
  /** Why it pays: what gets better when it is there. */
  readonly why: string;
  /** Where it will be used this week. */
  readonly where: string;
  readonly blocks: Block;
  /** The first day of practice, and the last one before it is looked at. */
  readonly from: LocalDay;
  readonly until: LocalDay;
  readonly state: SkillState;
  readonly closedAt: EpochMs | null;
  /** The mastered skill that this one is stacked on. */
  readonly buildsOn: string | null;
  /** What the person said at its end. */
  readonly reflection: string;
}

/** One day's check-off, with one line. */
export interface Practice {
  /** The skill and the day: one a day. */
  readonly id: string;
  readonly skill: string;
  readonly day: LocalDay;
  readonly at: EpochMs;
  readonly minutes: number;
  /** What was counted; null where it was checked off alone. */
  readonly value: number | null;
  readonly line: string;
}

/** What a person says of a micro-skill before it begins. */
export type SkillDraft = Pick<
  MicroSkill,
  'title' | 'measure' | 'target' | 'minutes' | 'why' | 'where' | 'blocks' | 'from' | 'until'
>;
