import * as v from 'valibot';
import type { EpochMs } from '@/utils/time/brands';
import { key, moment, stampedAt, text } from './fields';
import { elsewhere, event, task, watched, worked } from './ledger-rows';
import { campaign, experience, plan, practice, reset, review, skill } from './method-rows';
import { channel, correction, course, judged, nudge, settings, single, site } from './said-rows';
import { ARCHIVE_VERSION, FORMAT, PICTURE_PATH, type StampedTable, TABLE_NAMES, type TableName } from './tables';

/** What the rows of each table are. */
export const ROWS = {
  ...{ intervals: watched, worked, tasks: task, events: event, experiences: experience, skills: skill },
  ...{ practices: practice, reviews: review, campaigns: campaign, resets: reset, plans: plan, courses: course },
  ...{ corrections: correction, channels: channel, sites: site, judged, nudges: nudge, settings, meta: single },
  elsewhere,
} as const;

type RowOf<Name extends TableName> = v.InferOutput<(typeof ROWS)[Name]>;
export type Rows = { readonly [Name in TableName]: readonly RowOf<Name>[] };

/** Rows of tables that hold this machine's own as well: a file has a say in these alone. */
const OF_FILES: Partial<Record<StampedTable, ReadonlySet<string>>> = {
  meta: new Set<string>(single.options.map(({ entries }) => entries.id.literal)),
  settings: new Set([settings.entries.id.literal]),
};

/** When a row was last changed or deleted: of two copies of it the later one stands. Of stretches it is said of their session. */
export const stamp = v.pipe(
  v.strictObject({
    table: v.picklist([...TABLE_NAMES, 'pictures']),
    id: key,
    at: stampedAt,
    gone: v.boolean(),
  }),
  v.check(({ table, id }) => OF_FILES[table]?.has(id) ?? true, 'no row of files'),
);
export type RowStamp = v.InferOutput<typeof stamp>;

/** A picture, as a file beside the records in a zip. */
export const picture = v.strictObject({
  ...{ id: text, experience: text, of: v.picklist(['before', 'after']), at: moment },
  width: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  height: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  file: v.pipe(v.string(), v.regex(PICTURE_PATH)),
});
export type ArchivePicture = v.InferOutput<typeof picture>;

/** A list that may be left out. */
export const list = <T extends v.GenericSchema>(row: T) => v.optional(v.array(row), []);

/** A whole file: all records of one moment. A table that isn't there is empty. */
export const archiveSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(ARCHIVE_VERSION),
  exportedAt: moment,
  tables: v.strictObject({
    intervals: list(watched),
    worked: list(worked),
    tasks: list(task),
    events: list(event),
    experiences: list(experience),
    skills: list(skill),
    practices: list(practice),
    reviews: list(review),
    campaigns: list(campaign),
    resets: list(reset),
    plans: list(plan),
    courses: list(course),
    corrections: list(correction),
    channels: list(channel),
    sites: list(site),
    judged: list(judged),
    nudges: list(nudge),
    settings: list(settings),
    meta: list(single),
    elsewhere: list(elsewhere),
  }),
  stamps: v.optional(v.array(stamp), []),
  pictures: v.optional(v.array(picture), []),
});
/** A file that was read. */
export interface Archive {
  readonly format: typeof FORMAT;
  readonly version: typeof ARCHIVE_VERSION;
  readonly exportedAt: EpochMs;
  readonly tables: Rows;
  readonly stamps: readonly RowStamp[];
  readonly pictures: readonly ArchivePicture[];
}

/** No records at all. */
export const NO_ROWS: Rows = Object.freeze({
  ...{ intervals: [], worked: [], tasks: [], events: [], experiences: [], skills: [], practices: [], reviews: [] },
  ...{ campaigns: [], resets: [], plans: [], courses: [], corrections: [], channels: [], sites: [], judged: [] },
  ...{ nudges: [], settings: [], meta: [], elsewhere: [] },
});

/** Parts of one copy as one: no row is in two of them. Null where there is none. */
export function together(parts: readonly Archive[]): Archive | null {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return first ?? null;
  const tables: Partial<Rows> = {};
  for (const name of TABLE_NAMES) {
    Object.assign(tables, { [name]: parts.flatMap((part): readonly object[] => part.tables[name]) });
  }
  const stamps = parts.flatMap((part) => part.stamps);
  const pictures = parts.flatMap((part) => part.pictures);
  return { ...first, tables: { ...NO_ROWS, ...tables }, stamps, pictures };
}

/** Whether a file says anything of a table: what is in it, or was deleted from it. */
export const speaksOf = ({ tables, stamps }: Archive, name: TableName): boolean =>
  tables[name].length > 0 || stamps.some(({ table }) => table === name);
