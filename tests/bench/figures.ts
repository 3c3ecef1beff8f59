/** The value below which a share of the values lies, by nearest rank; NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** A length of time in milliseconds as the tables write it. */
export function ms(value: number): string {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}

/** The columns that {@link timesRow} fills. */
export const TIMES_HEAD = ['', 'p50 ms', 'p95 ms', 'floor p50', 'floor p95', 'p50 ÷ floor', 'n'] as const;

/** One row of times, beside the floor that was measured in turn with them. */
export function timesRow(what: string, values: readonly number[], floor: readonly number[] = []): string[] {
  const beside =
    floor.length === 0
      ? ['–', '–', '–']
      : [
          ms(quantile(floor, 0.5)),
          ms(quantile(floor, 0.95)),
          (quantile(values, 0.5) / quantile(floor, 0.5)).toFixed(2),
        ];
  return [what, ms(quantile(values, 0.5)), ms(quantile(values, 0.95)), ...beside, String(values.length)];
}

/** Lets real time pass. */
export async function letPass(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
