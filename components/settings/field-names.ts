import type { Field } from '@/utils/suggesting/field';

/** What each field of learning is called. */
export const FIELD_NAMES = {
  code: 'field_code',
  data: 'field_data',
  design: 'field_design',
  language: 'field_language',
  music: 'field_music',
  writing: 'field_writing',
  business: 'field_business',
  speaking: 'field_speaking',
  other: 'field_other',
} as const satisfies Record<Field, string>;
