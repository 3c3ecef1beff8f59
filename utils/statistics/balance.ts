import { type DurationMs, durationMs } from '@/utils/time/brands';
import type { DayRollup } from './rollup';

/** Doing and watching over some days, and their balance. */
export interface Balance {
  readonly watching: DurationMs;
  readonly doing: DurationMs;
  /** doing ÷ (doing + watching that doesn't overlap with doing), 0 to 1; null when there is neither. */
  readonly share: number | null;
}

const sum = (values: readonly DurationMs[]): DurationMs =>
  durationMs(values.reduce((total, value) => total + value, 0));

/** The share of doing in sums that don't overlap, as those of single hours are taken to do; null where there is neither. */
export function balanceOfSums(watching: DurationMs, doing: DurationMs): number | null {
  return doing + watching > 0 ? doing / (doing + watching) : null;
}

/** The balance over days; `listening` says whether lessons that were only heard are counted. */
export function balanceOf(rollups: readonly DayRollup[], listening: boolean): Balance {
  const pick = listening ? 'all' : 'seen';
  const doing = sum(rollups.map((rollup) => rollup.doing));
  const alone = sum(rollups.map((rollup) => rollup.alone[pick]));
  return {
    watching: sum(rollups.map((rollup) => rollup.watching[pick])),
    doing,
    share: doing + alone > 0 ? doing / (doing + alone) : null,
  };
}
