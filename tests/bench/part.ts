/** Prints one table: the first row names the columns. */
export type Print = (title: string, rows: readonly (readonly string[])[]) => void;

/** One part of the bench, a module of this folder. */
export interface Part {
  /** Measures and prints; gives a sentence for each byte or count that is over its budget. */
  measure(print: Print): Promise<{ readonly failures: readonly string[] }>;
}
