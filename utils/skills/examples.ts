import type { Field } from '@/utils/suggesting/field';
import type { Measure } from './skill';

/** A micro-skill to begin with: a title as a text, and how it is counted. */
export interface SkillExample {
  readonly text: `skill_example_${string}`;
  readonly field: Field;
  readonly measure: Measure;
  readonly target: number;
}

const times = <const Text extends `skill_example_${string}`>(field: Field, target: number, text: Text) => ({
  ...{ text, field, measure: 'times' as const, target },
});
const minutes = <const Text extends `skill_example_${string}`>(field: Field, target: number, text: Text) => ({
  ...{ text, field, measure: 'minutes' as const, target },
});

/** Five of each field but the last: small, countable, and useful the same week. */
export const SKILL_EXAMPLES = [
  times('code', 1, 'skill_example_code_test'),
  times('code', 3, 'skill_example_code_name'),
  times('code', 1, 'skill_example_code_read'),
  times('code', 5, 'skill_example_code_keys'),
  times('code', 1, 'skill_example_code_explain'),
  times('data', 1, 'skill_example_data_question'),
  times('data', 3, 'skill_example_data_guess'),
  times('data', 1, 'skill_example_data_chart'),
  times('data', 2, 'skill_example_data_formula'),
  times('data', 1, 'skill_example_data_query'),
  times('design', 3, 'skill_example_design_thumbs'),
  minutes('design', 10, 'skill_example_design_copy'),
  times('design', 5, 'skill_example_design_type'),
  times('design', 1, 'skill_example_design_grey'),
  minutes('design', 5, 'skill_example_design_blind'),
  times('language', 5, 'skill_example_language_sentences'),
  minutes('language', 5, 'skill_example_language_shadow'),
  times('language', 10, 'skill_example_language_cards'),
  minutes('language', 5, 'skill_example_language_aloud'),
  times('language', 3, 'skill_example_language_message'),
  minutes('music', 10, 'skill_example_music_scale'),
  times('music', 10, 'skill_example_music_change'),
  times('music', 1, 'skill_example_music_record'),
  minutes('music', 5, 'skill_example_music_ear'),
  times('music', 5, 'skill_example_music_count'),
  times('writing', 5, 'skill_example_writing_first'),
  times('writing', 1, 'skill_example_writing_cut'),
  minutes('writing', 10, 'skill_example_writing_free'),
  times('writing', 3, 'skill_example_writing_verb'),
  times('writing', 1, 'skill_example_writing_letter'),
  times('business', 1, 'skill_example_business_ask'),
  times('business', 3, 'skill_example_business_number'),
  times('business', 1, 'skill_example_business_page'),
  times('business', 1, 'skill_example_business_no'),
  times('business', 5, 'skill_example_business_listen'),
  times('speaking', 5, 'skill_example_speaking_pause'),
  times('speaking', 1, 'skill_example_speaking_minute'),
  times('speaking', 10, 'skill_example_speaking_filler'),
  times('speaking', 3, 'skill_example_speaking_open'),
  times('speaking', 1, 'skill_example_speaking_story'),
  times('other', 1, 'skill_example_other_ugly'),
  times('other', 3, 'skill_example_other_teach'),
] as const satisfies readonly SkillExample[];
