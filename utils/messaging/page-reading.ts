import * as v from 'valibot';

const MOST_TAGS = 40;
const MOST_FOUND = 400;
const LONGEST_URL = 2000;
const LONGEST_TITLE = 300;
const LONGEST_DESCRIPTION = 2000;

/** The page's author chooses how long a text is: it is cut, not refused. */
const textOf = (longest: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, longest)),
  );
const titleSchema = textOf(LONGEST_TITLE);

const videoSchema = v.object({
  /** As the address names it. */
  id: textOf(LONGEST_TITLE),
  title: titleSchema,
  channel: v.nullable(titleSchema),
  /** In English, as YouTube gives it whatever the language of the page. */
  category: v.nullable(titleSchema),
  tags: v.pipe(
    v.array(titleSchema),
    v.transform((tags) => tags.slice(0, MOST_TAGS)),
  ),
  description: v.nullable(textOf(LONGEST_DESCRIPTION)),
  playlist: v.nullable(titleSchema),
  /** Length in seconds; null where the page doesn't say. */
  seconds: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
  live: v.boolean(),
  /** The page's own data were there and of this video; else title and channel alone, read off what is shown. */
  whole: v.boolean(),
});

const readingSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(LONGEST_URL)),
  title: titleSchema,
  /** The page before, within the document or by the referrer; null where nothing says it. */
  cameFrom: v.nullable(textOf(LONGEST_URL)),
  /** Of the selectors that were asked for those that hit something. */
  found: v.pipe(v.array(v.string()), v.maxLength(MOST_FOUND)),
  video: v.nullable(videoSchema),
});

/** What a page says of the video that it shows. */
export type VideoReading = v.InferOutput<typeof videoSchema>;
/** What the page reader saw on a tab's own page. */
export type PageReading = v.InferOutput<typeof readingSchema>;

/** Checks what came from the page reader, whose page may be in other hands; null where it isn't of that form. */
export function parsePageReading(value: unknown): PageReading | null {
  const read = v.safeParse(readingSchema, value);
  return read.success ? read.output : null;
}
