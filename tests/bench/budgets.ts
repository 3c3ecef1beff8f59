import { ms } from './figures.ts';

/** What was measured, by what it is: milliseconds, bytes or how many. */
export type Figures = Readonly<Record<string, number>>;

/** The most that something may be with so many years stored. Bytes and counts are of the machine no more than of the day: they fail. */
type Budget =
  | { readonly of: 'bytes' | 'count'; readonly most: (years: number) => number }
  /** Times are held to those of the fewest years in the same run. */
  | { readonly of: 'times'; readonly fold: number }
  /** Times that grow with what is stored: printed alone. */
  | { readonly of: 'time' };

export type Budgets = Readonly<Record<string, Budget>>;

const MB = 1e6;
const bytes = (fixed: number, aYear: number): Budget => ({
  of: 'bytes',
  most: (years) => (fixed + aYear * years) * MB,
});
const flat = (fold: number): Budget => ({ of: 'times', fold });
const TIME: Budget = { of: 'time' };

/**
 * Of the bytes a third more than was measured with one and with five realistic years of heavy use (some 11,000 stretches of watching each),
 * November 2026. Of the times so much more that a machine with other work stays below: with 25 processes waiting for its two cores, five
 * years took 2.7 times as long as one, measured minutes before, and 0.9 times where it was left alone.
 */
export const SCALE_BUDGETS: Budgets = {
  ...{ beat: flat(4), popup: flat(4), week: flat(4), 'over time': flat(4) },
  ...{ 'journal: first key': flat(6), 'journal: next key': flat(3) },
  ...{ 'popup holds': bytes(3, 0), 'week holds': bytes(3, 0), 'over time holds': bytes(7, 0.1) },
  ...{ 'on disk': bytes(4, 14), 'file of all': bytes(0.2, 1.8) },
  ...{ 'keeping all: peak': bytes(45, 35), 'taking all in: peak': bytes(50, 40) },
  ...{ 'keeping all': TIME, 'taking all in': TIME, 'slowest beat while keeping all': TIME },
};

/** The years to measure, the fewest first: times are held to theirs. */
export function yearsAsked(usual: readonly number[]): readonly number[] {
  const asked = process.env.LOOPBREAK_YEARS?.split(',').map(Number) ?? usual;
  return asked.toSorted((a, b) => a - b);
}

const count = (fixed: number, aYear: number): Budget => ({ of: 'count', most: (years) => fixed + aYear * years });

/**
 * A month is a file of its own: two requests for each where all is told (it is read back), three where all is heard and told on, and none of
 * the old ones where one task is.
 */
export const EXCHANGE_BUDGETS: Budgets = {
  ...{ first: TIME, 'first: requests': count(30, 30), 'first: sent and answered': bytes(0.2, 4) },
  ...{
    'nothing new': flat(3),
    'nothing new: requests': count(8, 0),
    'nothing new: sent and answered': bytes(0.05, 0.02),
  },
  ...{ 'one task': TIME, 'one task: requests': count(16, 0), 'one task: sent and answered': bytes(0.4, 0.04) },
  ...{ 'a second hears all': TIME, 'a second hears all: requests': count(30, 45) },
  ...{ 'a second hears all: sent and answered': bytes(0.2, 4) },
  ...{ 'browser’s sync: first': TIME, 'browser’s sync: it holds': bytes(0.1024, 0) },
};

export interface Measured {
  readonly years: number;
  readonly figures: Figures;
}

const written = (value: number, { of }: Budget): string => {
  if (of === 'count') return String(value);
  return of === 'bytes' ? `${(value / MB).toFixed(value < MB ? 3 : 1)} MB` : `${ms(value)} ms`;
};

function mostOf(budget: Budget, years: number, least: number | undefined): number | null {
  if (budget.of === 'time') return null;
  return budget.of === 'times' ? (least ?? 0) * budget.fold : budget.most(years);
}

/** A row for each figure, beside the budget of each, and what is over it. The fewest years come first and are what times are held to. */
export function against(measured: readonly Measured[], budgets: Budgets): { rows: string[][]; failures: string[] } {
  const failures: string[] = [];
  const rows = Object.entries(budgets).map(([what, budget]) => {
    const least = measured[0]?.figures[what];
    const cells = measured.map(({ years, figures }) => {
      const value = figures[what] ?? Number.NaN;
      const most = mostOf(budget, years, least);
      if (most === null) return written(value, budget);
      const said = `${written(value, budget)} (${written(most, budget)})`;
      // What wasn't measured is over its budget as well.
      if (!(value <= most)) failures.push(`${what} with ${years} years: ${said}`);
      return said;
    });
    return [what, ...cells];
  });
  return { rows, failures };
}
