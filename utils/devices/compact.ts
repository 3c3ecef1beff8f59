import * as v from 'valibot';
import type { RowStamp, Rows } from '@/utils/archive/archive';
import { count, key, moment, stampedAt, text } from '@/utils/archive/fields';
import { task } from '@/utils/archive/ledger-rows';
import { type DurationMs, durationMs, localDay, SECOND } from '@/utils/time/brands';
import type { ElsewhereDay } from './elsewhere';

/** A calendar month, as `202611`. */
export type Month = string;
export type Task = Rows['tasks'][number];

/** The month of a day. */
export const monthOf = (day: string): Month => day.slice(0, 7).replace('-', '');

const seconds = (length: number): number => Math.round(length / SECOND);
const MOST_SECONDS = 2 * 86_400;
const amount = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST_SECONDS));

/** Sites by their names, once; then each day: its number, by how much its unions are less than the sums, and three lengths a site. In seconds. */
const days = v.strictTuple([
  v.literal(1),
  v.pipe(v.array(key), v.maxLength(300)),
  v.pipe(
    v.array(
      v.strictTuple([
        v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(31)),
        ...([amount, amount, amount, amount] as const),
        v.pipe(v.array(v.strictTuple([count, amount, amount, amount])), v.maxLength(300)),
      ]),
    ),
    v.maxLength(31),
  ),
]);
type Days = v.InferOutput<typeof days>;

type Share = Days[2][number][5][number];

const sumOf = (shares: readonly Share[], of: 1 | 2 | 3): number => shares.reduce((all, share) => all + share[of], 0);
const lengthOf = (whole: number): DurationMs => durationMs(Math.max(0, whole) * SECOND);

/** What a device says of a month, as short as it can: most of the numbers that tell how things overlap are zero. */
export function compactDays(month: readonly ElsewhereDay[]): string {
  const sites = [...new Set(month.flatMap((day) => day.sites.map(({ site }) => site)))].sort();
  const told = month.map(({ day, watched, seen, alone, done, sites: shares }): Days[2][number] => {
    const lengths = shares.map((share): Share => {
      const { site, seen: saw, heard, worked } = share;
      return [sites.indexOf(site), seconds(saw), seconds(heard), seconds(worked)];
    });
    const [saw, heard, worked] = [sumOf(lengths, 1), sumOf(lengths, 2), sumOf(lengths, 3)];
    const less = (all: number, union: number): number => Math.max(0, all - seconds(union));
    const beside = less(seconds(watched), alone);
    return [Number(day.slice(8)), less(saw + heard, watched), less(saw, seen), beside, less(worked, done), lengths];
  });
  const whole: Days = [1, sites, told];
  return JSON.stringify(whole);
}

/** Reads what another device said of a month; null where it isn't that. */
export function readDays(value: unknown, device: string, month: Month): readonly ElsewhereDay[] | null {
  const read = v.safeParse(days, value, { abortEarly: true });
  if (!read.success) return null;
  const [, sites, told] = read.output;
  return told.map(([date, doubled, doubledSeen, beside, timed, lengths]): ElsewhereDay => {
    const day = localDay(`${month.slice(0, 4)}-${month.slice(4)}-${String(date).padStart(2, '0')}`);
    const [saw, heard, worked] = [sumOf(lengths, 1), sumOf(lengths, 2), sumOf(lengths, 3)];
    const watched = saw + heard - doubled;
    return {
      ...{ id: `${device}@${day}`, device, day },
      ...{ watched: lengthOf(watched), seen: lengthOf(saw - doubledSeen), alone: lengthOf(watched - beside) },
      done: lengthOf(worked - timed),
      sites: lengths.flatMap(([index, ...of]) => {
        const site = sites[index];
        return site ? [{ site, seen: lengthOf(of[0]), heard: lengthOf(of[1]), worked: lengthOf(of[2]) }] : [];
      }),
    };
  });
}

/** What a task has where nothing else is said. */
const PLAIN = { course: null, timed: null, era: 0, source: 'line' } as const;
const plainly = v.looseObject({ id: text, at: v.unknown() });
const tasks = v.strictTuple([
  v.literal(1),
  v.array(v.tuple([stampedAt, plainly])),
  v.array(v.strictTuple([key, stampedAt])),
]);

/** Tasks with when each was said, and those that were deleted. */
export interface ToldTasks {
  readonly rows: readonly Task[];
  readonly stamps: readonly RowStamp[];
}

function short(row: Task): object {
  const { tags, day: _, ...others } = row;
  const said = Object.entries({ ...others, ...(tags.length > 0 && { tags }) });
  const usual = new Map<string, unknown>(Object.entries(PLAIN));
  return Object.fromEntries(said.filter(([name, value]) => !usual.has(name) || usual.get(name) !== value));
}

/** Tasks as short as they can be said; what is as usual isn't said. */
export function compactTasks({ rows, stamps }: ToldTasks): string {
  const at = new Map(stamps.map((stamp) => [stamp.id, stamp.at]));
  const gone = stamps.filter((stamp) => stamp.gone).map((stamp) => [stamp.id, stamp.at]);
  return JSON.stringify([1, rows.map((row) => [at.get(row.id) ?? 0, short(row)]), gone]);
}

/** The day by the clock of Greenwich: by the person's own settings it is found where the task is taken in. */
const roughDay = (at: unknown): string => (v.is(moment, at) ? new Date(at).toISOString().slice(0, 10) : '');

/** Reads what another device said of tasks; null where it isn't that. */
export function readTasks(value: unknown): ToldTasks | null {
  const read = v.safeParse(tasks, value, { abortEarly: true });
  if (!read.success) return null;
  const [, told, gone] = read.output;
  const rows: Task[] = [];
  const stamps: RowStamp[] = gone.map(([id, at]) => ({ table: 'tasks', id, at, gone: true }));
  for (const [at, said] of told) {
    const row = v.safeParse(task, { tags: [], ...PLAIN, ...said, day: roughDay(said.at) }, { abortEarly: true });
    if (!row.success) return null;
    rows.push(row.output);
    if (at > 0) stamps.push({ table: 'tasks', id: row.output.id, at, gone: false });
  }
  return { rows, stamps };
}
