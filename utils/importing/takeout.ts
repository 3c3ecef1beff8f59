import * as v from 'valibot';
import { matchPage } from '@/utils/catalogue/match';
import { durationMs, type EpochMs } from '@/utils/time/brands';
import { momentSchema, nameSchema, readableOf } from './fields';
import { type Imported, type ImportedVideo, nothingOf } from './imported';
import { aroundOf, videoTitle } from './takeout-title';

/** Nobody's history says more of the last video of a day. */
const LONGEST_GAP = durationMs(24 * 3_600_000);

const entrySchema = v.object({
  header: v.optional(v.string(), ''),
  title: v.pipe(v.string(), v.maxLength(2000)),
  titleUrl: v.optional(v.string()),
  subtitles: v.optional(v.array(v.object({ name: v.optional(nameSchema) })), []),
  time: momentSchema,
  /** Adverts carry it. */
  details: v.optional(v.array(v.unknown()), []),
});
type Entry = v.InferOutput<typeof entrySchema>;

const likeSchema = v.object({ header: v.string(), title: v.string(), time: v.string() });

const entryOf = (row: unknown): Entry | null => {
  const read = v.safeParse(entrySchema, row);
  return read.success ? read.output : null;
};

/** Whether something is a watch history of Google Takeout. */
export function isTakeout(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    v.is(
      likeSchema,
      value.find((row) => row !== null),
    )
  );
}

function videoOf(entry: Entry, next: EpochMs | null, around: ReturnType<typeof aroundOf>): ImportedVideo | null {
  const { header, titleUrl, subtitles, time, details } = entry;
  if (titleUrl === undefined || details.length > 0 || /music/i.test(header)) return null;
  const page = matchPage(titleUrl);
  if (page?.kind !== 'lesson' || page.site.general !== true) return null;
  const title = videoTitle(entry.title, around);
  if (title === null) return null;
  const channel = subtitles[0]?.name || null;
  const gap = next === null ? LONGEST_GAP : Math.min(LONGEST_GAP, next - time);
  return { at: time, address: titleUrl, title, channel, atMost: durationMs(Math.max(0, gap)) };
}

/**
 * Reads a watch history of Google Takeout: what was begun when. Adverts, music and what was removed is left out; whether it was a
 * lesson, the judge says. Null for something else.
 */
export function readTakeout(value: unknown): Imported | null {
  if (!Array.isArray(value)) return null;
  const entries = readableOf(value, entryOf);
  const inOrder = entries.rows.toSorted((a, b) => a.time - b.time);
  const around = aroundOf(inOrder.filter(({ titleUrl }) => titleUrl !== undefined).map(({ title }) => title));
  const videos = inOrder.flatMap((entry, index) => videoOf(entry, inOrder[index + 1]?.time ?? null, around) ?? []);
  const none = inOrder.length - videos.length;
  return {
    ...nothingOf('takeout'),
    videos,
    leftOut: { ...(none > 0 ? { 'no-video': none } : {}), ...(entries.bad > 0 ? { unreadable: entries.bad } : {}) },
  };
}
