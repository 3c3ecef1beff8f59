import type { SkillQuestion } from '@/utils/skills/check-skill';
import type { Block, Measure } from '@/utils/skills/skill';

/** What is asked back. */
export const QUESTIONS = {
  what: 'skill_ask_what',
  count: 'skill_ask_count',
  target: 'skill_ask_target',
  minutes: 'skill_ask_minutes',
  why: 'skill_ask_why',
  where: 'skill_ask_where',
  deadline: 'skill_ask_deadline',
} as const satisfies Record<SkillQuestion, string>;

/** What each measure is called. */
export const MEASURE_NAMES = {
  times: 'skill_measure_times',
  minutes: 'skill_measure_minutes',
  score: 'skill_measure_score',
} as const satisfies Record<Measure, string>;

/** What each block is called. */
export const BLOCK_NAMES = {
  daily: 'skill_block_daily',
  weekend: 'skill_block_weekend',
} as const satisfies Record<Block, string>;
