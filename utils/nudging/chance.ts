/** A stream of numbers from 0 up to 1. */
export type Chance = () => number;

/** A stream that one number (0 to 1) determines: Mulberry32 (Tommy Ettinger, public domain), good enough to choose by. */
export function chanceFrom(roll: number): Chance {
  let state = Math.floor(roll * 2 ** 32) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Standard normal, by Box and Muller. */
function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** Gamma of a shape of at least 1, by Marsaglia and Tsang (2000). */
function gamma(shape: number, chance: Chance): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(chance);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - chance()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** One draw from Beta(a, b), both at least 1. */
export function drawBeta(a: number, b: number, chance: Chance): number {
  const x = gamma(a, chance);
  return x / (x + gamma(b, chance));
}
