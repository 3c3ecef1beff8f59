import type { WorkInterval } from '@/utils/doing/work';
import type { DayLedger } from '@/utils/statistics/rollup';
import { type DurationMs, durationMs, type EpochMs, epochMs, HOUR, shift } from '@/utils/time/brands';
import type { Span } from '@/utils/time/spans';
import type { WatchInterval } from '@/utils/watching/interval';
import { beyond, type DayShares, type ElsewhereDay, sharesOf } from './elsewhere';

/** Nobody was told when in the day it was. */
const noonOf = (day: string): EpochMs => epochMs(Date.parse(`${day}T00:00:00Z`) + 12 * HOUR);

/** Lays lengths one after another so that they cover a window and no more; where they are longer than it, the last ones overlap. */
function laid(lengths: readonly DurationMs[], from: EpochMs, window: DurationMs): Span[] {
  let at: number = from;
  return lengths.map((whole) => {
    const length = Math.min(whole, window);
    const begin = epochMs(Math.max(from, Math.min(at, from + window - length)));
    at = begin + length;
    return { from: begin, to: shift(begin, length) };
  });
}

/** The same, from the end of the window to its beginning. */
const laidFromEnd = (lengths: readonly DurationMs[], from: EpochMs, window: DurationMs): Span[] =>
  laid(lengths, from, window).map((span) => ({
    from: epochMs(2 * from + window - span.to),
    to: epochMs(2 * from + window - span.from),
  }));

const UNKNOWN = { course: null, courseTitle: null, title: '', address: '', zone: 'UTC' } as const;
const PLAYED = { media: durationMs(0), player: 'unseen', rate: 1, muted: false, correctedAt: null } as const;

const isStretch = ({ from, to }: Span): boolean => to > from;

/** What was seen covers the beginning, what was only heard ends with the end, so that both unions are as they were told. */
function watchRows({ device, day }: ElsewhereDay, { sites, seen, watched }: DayShares, era: number): WatchInterval[] {
  const from = noonOf(day);
  const looked = laid(
    sites.map((share) => share.seen),
    from,
    seen,
  );
  const listened = laidFromEnd(
    sites.map((share) => share.heard),
    from,
    watched,
  );
  const rowOf = (site: string, mode: 'watched' | 'heard', span: Span): WatchInterval => {
    const session = `${device}:${site}:${mode}`;
    return { ...UNKNOWN, ...PLAYED, ...span, id: `${session}@${day}`, session, day, era, mode, site, lesson: site };
  };
  const rows = sites.flatMap(({ site }, index) => {
    const [saw, heard] = [looked[index], listened[index]];
    return [...(saw ? [rowOf(site, 'watched', saw)] : []), ...(heard ? [rowOf(site, 'heard', heard)] : [])];
  });
  return rows.filter(isStretch);
}

/** Work begins so long before the watching ends as the two were side by side. */
function workRows({ device, day }: ElsewhereDay, { sites, alone, done }: DayShares, era: number): WorkInterval[] {
  const spans = laid(
    sites.map(({ worked }) => worked),
    shift(noonOf(day), alone),
    done,
  );
  const rows = sites.flatMap(({ site }, index): WorkInterval[] => {
    const span = spans[index];
    const session = `${device}:${site}:worked`;
    return span ? [{ ...UNKNOWN, ...span, id: `${session}@${day}`, session, day, era, site, lesson: site }] : [];
  });
  return rows.filter(isStretch);
}

/** What of another device's day isn't among the rows that are known here. */
export function unknownOf(told: ElsewhereDay, { watch, worked, measured }: DayLedger): DayShares {
  const ofDevice = ({ device }: { readonly device?: string }): boolean => device === told.device;
  return beyond(told, sharesOf({ watch: watch.filter(ofDevice), worked: worked.filter(ofDevice), measured }));
}

/**
 * The rows of a day with what other devices told of it, each in an era of its own: time that nobody knows the hours of is never the same
 * time. Where the stretches themselves have come (through a folder, or out of a copy) they alone count.
 */
export function withElsewhere(ledger: DayLedger, told: readonly ElsewhereDay[]): DayLedger {
  if (told.length === 0) return ledger;
  const inOrder = [...told].sort((a, b) => (a.id < b.id ? -1 : 1));
  const shares = inOrder.map((day, index) => ({ day, era: -1 - index, unknown: unknownOf(day, ledger) }));
  return {
    ...ledger,
    watch: [...ledger.watch, ...shares.flatMap(({ day, unknown, era }) => watchRows(day, unknown, era))],
    worked: [...ledger.worked, ...shares.flatMap(({ day, unknown, era }) => workRows(day, unknown, era))],
  };
}
