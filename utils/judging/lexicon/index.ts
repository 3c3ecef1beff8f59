import { ENTERTAINS, TEACHES } from './channel';
import { LEARNING } from './learning';
import { LESSON } from './lesson';
import { MUSIC } from './music';
import { SHOW } from './show';
import { SUBJECT } from './subject';

/** What words say of a video, by themselves; the last two are looked for in names of channels alone. */
export const LEXICON = {
  lesson: LESSON,
  learning: LEARNING,
  subject: SUBJECT,
  show: SHOW,
  music: MUSIC,
  teaches: TEACHES,
  entertains: ENTERTAINS,
} as const;

export const WORD_CLASSES = ['lesson', 'learning', 'subject', 'show', 'music', 'teaches', 'entertains'] as const;
export type WordClass = (typeof WORD_CLASSES)[number];
