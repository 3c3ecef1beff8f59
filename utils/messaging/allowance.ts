import { type EpochMs, SECOND } from '@/utils/time/brands';

/** What a tab may still send, and since when. */
export interface Allowance {
  readonly left: number;
  readonly at: EpochMs;
}

/**
 * Messages that a tab may send at a stroke, and each second from then on. A player tells one in 25 s; held down, a key that pauses and
 * plays tells thirty a second for as long as somebody likes to hear that.
 */
const AT_A_STROKE = 600;
const EACH_SECOND = 20;

/** What a tab may send at a moment, before it sends. A clock that was put back, which no page can do, begins anew. */
export function allowanceAt(known: Allowance | undefined, at: EpochMs): Allowance {
  if (!known || at < known.at) return { left: AT_A_STROKE, at };
  const gained = ((at - known.at) / SECOND) * EACH_SECOND;
  return { left: Math.min(AT_A_STROKE, known.left + gained), at };
}

/** What is left once a message was sent; null where it is one too many. */
export function spent({ left, at }: Allowance): Allowance | null {
  return left < 1 ? null : { left: left - 1, at };
}

/** Whether nothing needs to be remembered of it. */
export const isWhole = (known: Allowance, at: EpochMs): boolean => allowanceAt(known, at).left === AT_A_STROKE;
