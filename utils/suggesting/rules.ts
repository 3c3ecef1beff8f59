import type { Field } from './field';

/** A small thing to make: a text with a verb, a thing and a limit. */
export interface Rule {
  /** Its text; `$1` is what the lesson is about, where the rule needs that. */
  readonly text: `suggest_${string}`;
  readonly field: Field;
  /** Whether it names what the lesson is about. */
  readonly needsTopic: boolean;
}

const about = <const Text extends `suggest_${string}`>(field: Field, texts: readonly Text[]) =>
  texts.map((text) => ({ text, field, needsTopic: true as const }));
const plain = <const Text extends `suggest_${string}`>(field: Field, texts: readonly Text[]) =>
  texts.map((text) => ({ text, field, needsTopic: false as const }));

/** All rules. A new one is a line here and a text in each locale file. */
export const RULES = [
  ...about('code', ['suggest_code_rebuild', 'suggest_code_break', 'suggest_code_own', 'suggest_code_short']),
  ...about('code', ['suggest_code_test', 'suggest_code_without']),
  ...plain('code', ['suggest_code_last', 'suggest_code_smallest']),
  ...about('data', ['suggest_data_own', 'suggest_data_chart', 'suggest_data_guess', 'suggest_data_question']),
  ...about('data', ['suggest_data_repair', 'suggest_data_steps']),
  ...plain('data', ['suggest_data_table', 'suggest_data_ten']),
  ...about('design', ['suggest_design_memory', 'suggest_design_three', 'suggest_design_own', 'suggest_design_copy']),
  ...about('design', ['suggest_design_limit', 'suggest_design_apply']),
  ...plain('design', ['suggest_design_boxes', 'suggest_design_corner']),
  ...about('language', ['suggest_language_say', 'suggest_language_write', 'suggest_language_record']),
  ...about('language', ['suggest_language_retell', 'suggest_language_cards', 'suggest_language_talk']),
  ...plain('language', ['suggest_language_day', 'suggest_language_aloud']),
  ...about('music', ['suggest_music_slow', 'suggest_music_ear', 'suggest_music_loop', 'suggest_music_change']),
  ...about('music', ['suggest_music_record', 'suggest_music_teach']),
  ...plain('music', ['suggest_music_bars', 'suggest_music_eyes']),
  ...about('writing', [
    'suggest_writing_page',
    'suggest_writing_cut',
    'suggest_writing_open',
    'suggest_writing_rewrite',
  ]),
  ...about('writing', ['suggest_writing_scene', 'suggest_writing_letter']),
  ...plain('writing', ['suggest_writing_ugly', 'suggest_writing_half']),
  ...about('business', ['suggest_business_own', 'suggest_business_page', 'suggest_business_message']),
  ...about('business', ['suggest_business_numbers', 'suggest_business_ask', 'suggest_business_wrong']),
  ...plain('business', ['suggest_business_one', 'suggest_business_sketch']),
  ...about('speaking', ['suggest_speaking_minute', 'suggest_speaking_stand', 'suggest_speaking_child']),
  ...about('speaking', ['suggest_speaking_pause', 'suggest_speaking_story', 'suggest_speaking_question']),
  ...plain('speaking', ['suggest_speaking_record', 'suggest_speaking_open']),
  ...about('other', ['suggest_other_memory', 'suggest_other_use', 'suggest_other_explain', 'suggest_other_version']),
  ...about('other', ['suggest_other_steps', 'suggest_other_wrong']),
  ...plain('other', ['suggest_other_last', 'suggest_other_ugly']),
] as const satisfies readonly Rule[];

export type RuleText = (typeof RULES)[number]['text'];

const TEXTS: ReadonlySet<string> = new Set(RULES.map(({ text }) => text));

/** Whether something is the text of a rule: what is stored may be of a version that had others. */
export function isRuleText(value: unknown): value is RuleText {
  return typeof value === 'string' && TEXTS.has(value);
}
