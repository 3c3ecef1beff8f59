import { type DayLedger, overEras } from '@/utils/statistics/rollup';
import { type DurationMs, durationMs, type LocalDay, SECOND } from '@/utils/time/brands';
import type { WatchInterval } from '@/utils/watching/interval';

/** What a day of one device had on one site. */
export interface SiteShare {
  readonly site: string;
  /** Watching that was seen, and that was only heard. */
  readonly seen: DurationMs;
  readonly heard: DurationMs;
  readonly worked: DurationMs;
}

/** What one device measured on a day, without the stretches themselves. */
export interface DayShares {
  /** Union of all its watching. */
  readonly watched: DurationMs;
  /** Union of what of it was seen. */
  readonly seen: DurationMs;
  /** The part of it with no work on a page for practice at the same time. */
  readonly alone: DurationMs;
  /** Union of the work that no timer measured as well: what a timer measured its task tells already. */
  readonly done: DurationMs;
  /** In order of their names. */
  readonly sites: readonly SiteShare[];
}

/** A day of another device, as the browser's own sync told it. */
export interface ElsewhereDay extends DayShares {
  /** The device and the day, as `1f3a90bc@2026-11-20`. */
  readonly id: string;
  readonly device: string;
  readonly day: LocalDay;
}

const minus = (a: number, b: number): DurationMs => durationMs(Math.max(0, a - b));

const isSeen = ({ mode }: WatchInterval): boolean => mode !== 'heard';

function siteShare(site: string, { watch, worked }: Measured): SiteShare {
  const here = watch.filter((row) => row.site === site);
  const seen = overEras(here.filter(isSeen), []);
  const done = worked.filter((row) => row.site === site);
  return { site, seen, heard: minus(overEras(here, []), seen), worked: overEras(done, []) };
}

type Measured = Pick<DayLedger, 'watch' | 'worked' | 'measured'>;

/** Sums up the stretches of one device on one day. */
export function sharesOf(rows: Measured): DayShares {
  const { watch, worked, measured } = rows;
  const sites = [...new Set([...watch, ...worked].map(({ site }) => site))].sort();
  return {
    watched: overEras(watch, []),
    seen: overEras(watch.filter(isSeen), []),
    alone: overEras(watch, worked),
    done: overEras(worked, measured),
    sites: sites.map((site) => siteShare(site, rows)),
  };
}

/** Lengths are told in whole seconds: less than that is no difference. */
const beyondOf = (told: number, known: number): DurationMs =>
  told - known < SECOND ? durationMs(0) : minus(told, known);

const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0);
const between = (least: number, value: number, most: number): DurationMs =>
  durationMs(Math.min(most, Math.max(least, value)));

/** What of a told day isn't known by its stretches: nothing, where the stretches themselves have come. */
export function beyond(told: DayShares, known: DayShares): DayShares {
  const knownOf = new Map(known.sites.map((share) => [share.site, share]));
  const sites = told.sites
    .map(({ site, seen, heard, worked }): SiteShare => {
      const here = knownOf.get(site) ?? { seen: 0, heard: 0, worked: 0 };
      return {
        ...{ site, seen: beyondOf(seen, here.seen), heard: beyondOf(heard, here.heard) },
        worked: beyondOf(worked, here.worked),
      };
    })
    .filter(({ seen, heard, worked }) => seen + heard + worked > 0);
  const [looked, listened, worked] = [
    sites.map((share) => share.seen),
    sites.map((share) => share.heard),
    sites.map((share) => share.worked),
  ];
  const seen = between(Math.max(0, ...looked), told.seen - known.seen, sum(looked));
  const watched = between(Math.max(seen, ...listened), told.watched - known.watched, seen + sum(listened));
  return {
    ...{ sites, seen, watched, alone: between(0, told.alone - known.alone, watched) },
    done: between(0, told.done - known.done, sum(worked)),
  };
}
