/** A figure with what it should be: `npm run bench:detection` fails where one isn't met. */
export interface Target {
  readonly name: string;
  /** How it is counted, in a sentence. */
  readonly definition: string;
  readonly part: number;
  readonly of: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** A table: its first row names the columns. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** What one part of `npm run bench:detection` measured. */
export interface Report {
  readonly title: string;
  /** What its columns mean. */
  readonly notes: readonly string[];
  readonly targets: readonly Target[];
  readonly tables: readonly Table[];
  /** Printed with `--misses`: a line each. */
  readonly misses: readonly string[];
}

/** What a part exports as `measure`: everything it measures on a directory laid out like the corpora. */
export type Measure = (directory: string) => Report | Promise<Report>;

/** A share as a person reads it; a dash of nothing. */
export function shareOf(part: number, of: number): string {
  return of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`;
}

/** Whether a target is met. Of nothing, it is. */
export function isMet({ part, of, atLeast, atMost }: Target): boolean {
  if (of === 0) return true;
  return (atLeast === undefined || part / of >= atLeast) && (atMost === undefined || part / of <= atMost);
}
