import { type Feature, featuresOf } from './features';

/** What was learned; made by `npm run train:judge`. */
export interface Weights {
  readonly bias: number;
  /** Of signs that have a name. */
  readonly named: Readonly<Record<string, number>>;
  /** Of hashed words: one byte a bucket, 128 for nothing, in base64. */
  readonly hashed: string;
  /** What one step of such a byte is worth. */
  readonly step: number;
  /** From this score on a video is a lesson, and below that one it is none. */
  readonly lesson: number;
  readonly other: number;
}

/** Buckets for hashed words. */
export const BUCKETS = 16_384;
const MIDDLE = 128;

/** The bucket of a word: FNV-1a, 32 bits (Fowler, Noll and Vo; RFC 9923), by UTF-16 units. */
export function bucketOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % BUCKETS;
}

/** Reads what a sign weighs. */
export type Weigh = (feature: Pick<Feature, 'sign' | 'hashed'>) => number;

/** Makes the weights readable: bytes are taken out of base64 once. */
export function weigher({ named, hashed, step }: Weights): Weigh {
  const bytes = atob(hashed);
  return ({ sign, hashed: isHashed }) =>
    isHashed ? (bytes.charCodeAt(bucketOf(sign)) - MIDDLE) * step : (named[sign] ?? 0);
}

/** A sign with what it adds to the score, which is in logits. */
export interface Weighed extends Feature {
  readonly weight: number;
}

/** What title and channel say, weighed; their sum and the bias are the score. */
export function weighed(title: string, channel: string | null, weigh: Weigh): Weighed[] {
  return featuresOf(title, channel).map((feature) => ({ ...feature, weight: weigh(feature) }));
}

/** A score in logits as a likelihood, 0 to 1. */
export const likelihood = (logits: number): number => 1 / (1 + Math.exp(-logits));
