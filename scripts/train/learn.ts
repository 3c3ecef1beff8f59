import { rollsFrom } from '../../tests/years/chance.ts';
import { featuresOf } from '../../utils/judging/features.ts';
import { BUCKETS, bucketOf, type Weights } from '../../utils/judging/model.ts';
import type { Row } from './rows.ts';

/** What is learned of: the signs of one row, as places in one vector. */
interface Example {
  readonly places: readonly number[];
  readonly target: 0 | 1;
  readonly weight: number;
}

const ROUNDS = 40;
const RATE = 0.2;
/** Words are held nearer to nothing than signs that have a name, since there are many and most are rare. */
const DECAY_NAMED = 2e-5;
const DECAY_HASHED = 2e-4;
/** Steps of a byte to either side. */
const STEPS = 127;

function shuffled<T>(items: readonly T[], roll: () => number): T[] {
  const mixed = items.map((item) => [roll(), item] as const);
  return mixed.sort(([a], [b]) => a - b).map(([, item]) => item);
}

/** What of a row is learned: with its channel and without it, since pages don't always tell one. */
function examplesOf(rows: readonly Row[], names: Map<string, number>): Example[] {
  const lessons = rows.filter(({ lesson }) => lesson).length;
  const place = (sign: string): number => {
    const known = names.get(sign) ?? BUCKETS + names.size;
    names.set(sign, known);
    return known;
  };
  return rows.flatMap(({ title, channel, lesson }): Example[] => {
    const weight = rows.length / 2 / (lesson ? lessons : rows.length - lessons);
    const of = (name: string | null): readonly number[] => [
      ...new Set(featuresOf(title, name).map(({ sign, hashed }) => (hashed ? bucketOf(sign) : place(sign)))),
    ];
    const target = lesson ? 1 : 0;
    if (channel === null) return [{ places: of(null), target, weight }];
    return [
      { places: of(channel), target, weight: weight * 0.6 },
      { places: of(null), target, weight: weight * 0.4 },
    ];
  });
}

/** Logistic regression by AdaGrad (Duchi, Hazan and Singer, JMLR 2011), with the weights' squares held down. */
function descend(
  examples: readonly Example[],
  size: number,
  roll: () => number,
): { bias: number; vector: Float64Array } {
  const vector = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  let bias = 0;
  let biasSquares = 1e-6;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { places, target, weight } of shuffled(examples, roll)) {
      const logits = places.reduce((sum, place) => sum + (vector[place] ?? 0), bias);
      const error = weight * (1 / (1 + Math.exp(-logits)) - target);
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
      for (const place of places) {
        const value = vector[place] ?? 0;
        const slope = error + (place < BUCKETS ? DECAY_HASHED : DECAY_NAMED) * value * examples.length * 0.001;
        const square = (squares[place] ?? 0) + slope * slope;
        squares[place] = square;
        vector[place] = value - (RATE * slope) / Math.sqrt(square);
      }
    }
  }
  return { bias, vector };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Learns weights of rows; the bounds of the verdicts are set afterwards. The same rows in the same order give the same weights. */
export function learn(rows: readonly Row[]): Omit<Weights, 'lesson' | 'other'> {
  const names = new Map<string, number>();
  const examples = examplesOf(rows, names);
  const { bias, vector } = descend(examples, BUCKETS + names.size, rollsFrom(1));
  const words = vector.subarray(0, BUCKETS);
  const step = rounded(Math.max(...words.map(Math.abs)) / STEPS) || 0.001;
  const bytes = words.map((value) => 128 + Math.max(-STEPS, Math.min(STEPS, Math.round(value / step))));
  const named = [...names].map(([sign, place]) => [sign, rounded(vector[place] ?? 0)] as const);
  return {
    bias: rounded(bias),
    named: Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1))),
    hashed: Buffer.from(Uint8Array.from(bytes)).toString('base64'),
    step,
  };
}
