import * as v from 'valibot';
import { durationMs, epochMs, isRecordable, type LocalDay } from '@/utils/time/brands';
import type { Span } from '@/utils/time/spans';
import { dayOfDate, nameSchema, readableOf, secondsSchema } from './fields';
import { type Imported, type ImportedDay, type ImportedWork, nothingOf } from './imported';

/** Heartbeats that are closer than this belong to one stretch: WakaTime's own default (wakatime.com/faq, "keystroke timeout"). */
const TIMEOUT = 15 * 60_000;
/** What WakaTime's browser plugins call looking at pages; it is no doing. */
const NOT_DOING: readonly string[] = ['browsing', 'meeting', 'communicating'];
const MOST_NAMES = 3;

const summarySchema = v.object({
  date: v.optional(v.string()),
  range: v.optional(v.object({ date: v.optional(v.string()) })),
  grand_total: v.object({ total_seconds: secondsSchema }),
  projects: v.optional(v.array(v.object({ name: nameSchema, total_seconds: secondsSchema })), []),
});
const heartbeatSchema = v.object({
  time: v.pipe(
    v.number(),
    v.transform((seconds) => seconds * 1000),
    v.check((at) => isRecordable(at)),
  ),
  project: v.optional(v.nullable(nameSchema)),
  category: v.optional(v.nullable(v.string())),
});
const beatsSchema = v.object({ heartbeats: v.array(v.unknown()) });

const summariesSchema = v.object({ data: v.array(v.unknown()) });
const dumpSchema = v.object({ days: v.array(v.unknown()) });

type Heartbeat = v.InferOutput<typeof heartbeatSchema>;

const heartbeatOf = (row: unknown): Heartbeat | null => {
  const read = v.safeParse(heartbeatSchema, row);
  return read.success ? read.output : null;
};

/** The date of a summary, whatever stands behind it, as `2026-01-02T00:00:00Z`. */
function dateOf(text: string | undefined): LocalDay | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '') ?? [];
  return dayOfDate(Number(year), Number(month), Number(date));
}

function dayOfSummary(row: unknown): ImportedDay | null {
  const read = v.safeParse(summarySchema, row);
  if (!read.success) return null;
  const { date, range, grand_total, projects } = read.output;
  const day = dateOf(date ?? range?.date);
  if (day === null) return null;
  const named = projects.toSorted((a, b) => b.total_seconds - a.total_seconds).map(({ name }) => name);
  return { day, names: named.filter((name) => name !== '').slice(0, MOST_NAMES), length: grand_total.total_seconds };
}

function stretches(beats: readonly Heartbeat[]): ImportedWork[] {
  const doing = beats.filter(({ category }) => !NOT_DOING.includes(category ?? 'coding'));
  const byProject = Map.groupBy(
    doing.toSorted((a, b) => a.time - b.time),
    ({ project }) => project || 'WakaTime',
  );
  return [...byProject].flatMap(([name, rows]) => {
    const spans: Span[] = [];
    for (const { time } of rows) {
      const at = epochMs(Math.round(time));
      const last = spans.at(-1);
      if (last && at - last.to <= TIMEOUT) spans[spans.length - 1] = { from: last.from, to: at };
      else spans.push({ from: at, to: at });
    }
    return spans.filter(({ from, to }) => to > from).map((span) => ({ ...span, name }));
  });
}

/** Whether something is a dump or a summary of WakaTime. */
export function isWakaTime(value: unknown): boolean {
  const rows = rowsOf(value);
  return rows?.some((row) => v.is(beatsSchema, row) || v.is(v.object({ grand_total: v.unknown() }), row)) ?? false;
}

function rowsOf(value: unknown): readonly unknown[] | null {
  const dump = v.safeParse(dumpSchema, value);
  if (dump.success) return dump.output.days;
  const summaries = v.safeParse(summariesSchema, value);
  return summaries.success ? summaries.output.data : null;
}

/**
 * Reads WakaTime's dump of heartbeats (with clock times), its dump of daily totals, or the answer of its summaries (without). Null for
 * something else.
 */
export function readWakaTime(value: unknown): Imported | null {
  const rows = rowsOf(value);
  if (rows === null) return null;
  const beats = rows.flatMap((row) => {
    const read = v.safeParse(beatsSchema, row);
    return read.success ? read.output.heartbeats : [];
  });
  const read = readableOf(beats, heartbeatOf);
  const totals = readableOf(
    rows.filter((row) => !v.is(beatsSchema, row)),
    dayOfSummary,
  );
  const days = totals.rows.filter(({ length }) => length >= durationMs(60_000));
  const empty = totals.rows.length - days.length;
  const bad = read.bad + totals.bad;
  return {
    ...nothingOf('wakatime'),
    work: stretches(read.rows),
    days,
    leftOut: { ...(empty > 0 ? { empty } : {}), ...(bad > 0 ? { unreadable: bad } : {}) },
  };
}
