import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unmarked } from '../../utils/judging/words.ts';
import { LESSONS, OTHERS } from './own-titles.ts';

/** A video or playlist of which it is known what it is. */
export interface Row {
  readonly title: string;
  readonly channel: string | null;
  readonly lesson: boolean;
  /** The language of a lesson; of others it isn't known. */
  readonly language: string | null;
  readonly category: string | null;
  /** Rows of one group are never on both sides of a test. */
  readonly group: string;
}

/** Categories in which lessons and others can't be told apart without watching: they are neither trained nor tested as others. */
export const MIXED: readonly string[] = ['Education', 'Howto & Style', 'Science & Technology'];

type Fields = Readonly<Record<string, unknown>>;

function read(directory: string, file: string): Fields[] {
  const path = join(directory, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Fields => JSON.parse(line));
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);
const nameOf = (text: string): string =>
  unmarked(text.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What people who keep lists write behind a title or a channel, and no page does. */
const REMARKS =
  /\s*(?:\((?:[^()]*(?:youtube|video length|incomplete|dalam proses|in process)[^()]*)\)|\*\([^()]*\)|\*)\s*$/i;

const clean = (text: string): string =>
  text
    .replace(/&(?:rlm|lrm);/g, '')
    .replace(/\\/g, '')
    .replace(REMARKS, '')
    .trim();

function rowOf(fields: Fields, lesson: boolean): Row[] {
  const title = textOf(fields.title);
  if (title === null) return [];
  const named = textOf(fields.channel);
  const channel = named === null ? null : clean(named);
  return [
    {
      title: clean(title),
      channel,
      lesson,
      language: textOf(fields.lang),
      category: textOf(fields.category),
      group: nameOf(channel ?? title),
    },
  ];
}

/** Reads the rows of a directory; of rows with the same title and channel the first stays. */
export function readRows(directory: string): Row[] {
  const lessons = read(directory, 'youtube_edu_titles.jsonl').flatMap((fields) => rowOf(fields, true));
  const others = ['youtube_meta_us.jsonl', 'youtube_meta_in_us_nochannel.jsonl']
    .flatMap((file) => read(directory, file))
    .flatMap((fields) => rowOf(fields, false));
  const seen = new Set<string>();
  return [...lessons, ...others].filter(({ title, channel }) => {
    const key = nameOf(`${title} ${channel ?? ''}`);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The titles that were made up for training. They are learned of and never tested on. */
export function ownRows(): Row[] {
  const of = (titles: readonly string[], lesson: boolean): Row[] =>
    titles.map((title) => ({ title, channel: null, lesson, language: null, category: null, group: nameOf(title) }));
  return [...of(LESSONS, true), ...of(OTHERS, false)];
}
