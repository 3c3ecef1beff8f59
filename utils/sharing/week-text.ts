/** The week as a message: what it was, and what was made where the person wants that told. */
export interface WeekMessage {
  readonly range: string;
  readonly sentence: string;
  /** Titles of what was made; empty where they aren't to be told. */
  readonly made: readonly string[];
  /** "Made:". */
  readonly madeHead: string;
  /** "and 4 more"; '' where all are named. */
  readonly more: string;
}

/** How many things a message names. */
export const MOST_NAMED = 7;

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Writes the message: a line for the week, and a line for each thing made. */
export function weekText({ range, sentence, made, madeHead, more }: WeekMessage): string {
  const named = made.slice(0, MOST_NAMED).map((title) => `– ${oneLine(title)}`);
  const rest = more === '' ? [] : [`– ${more}`];
  return [`${range}: ${sentence}`, ...(named.length > 0 ? [madeHead, ...named, ...rest] : [])].join('\n');
}
