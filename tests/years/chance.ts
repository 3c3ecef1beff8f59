/** Chance that can be had again by its seed. */
export interface Chance {
  /** 0 to 1, without 1. */
  readonly roll: () => number;
  /** Whether something comes to pass that does so often. */
  readonly happens: (often: number) => boolean;
  /** A whole number from the least to the most. */
  readonly whole: (least: number, most: number) => number;
  readonly oneOf: <T>(first: T, ...others: readonly T[]) => T;
  /** An id as the platform makes them. */
  readonly id: () => string;
}

/** A small generator of chance (mulberry32), so that a run can be had again by its seed. */
export function rollsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function chanceFrom(seed: number): Chance {
  const roll = rollsFrom(seed);
  const hex = (length: number): string => Array.from({ length }, () => Math.floor(roll() * 16).toString(16)).join('');
  return {
    roll,
    happens: (often) => roll() < often,
    whole: (least, most) => least + Math.floor(roll() * (most - least + 1)),
    oneOf: (first, ...others) => [first, ...others][Math.floor(roll() * (others.length + 1))] ?? first,
    id: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
  };
}
