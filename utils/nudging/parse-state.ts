import { isEpochMs } from '@/utils/time/brands';
import { parseBook } from './parse-book';
import { type Fields, fieldsOf } from './parse-values';
import { parseView } from './parse-view';
import type { NudgeBook, NudgeState } from './state';

function parsePhase(value: Fields, book: NudgeBook): NudgeState | null {
  const { phase, since, until, where, shown } = value;
  if (phase === 'quiet') return { phase, book };
  if (phase === 'due' && isEpochMs(since) && isEpochMs(until)) return { phase, book, trigger: 'binge', since, until };
  if (phase === 'resting' && isEpochMs(until)) return { phase, book, until };
  const view = parseView(value.view);
  if (phase !== 'offered' || !view || !isEpochMs(since)) return null;
  if (typeof where !== 'number' || typeof shown !== 'boolean') return null;
  return { phase, book, view, where, since, shown };
}

/**
 * Reads a stored state of any age. Total: what can't be read, or wasn't remembered yet, is taken from `fallback`, and an unreadable phase
 * is quiet.
 */
export function parseNudgeState(value: unknown, fallback: NudgeState): NudgeState {
  if (typeof value !== 'object' || value === null) return fallback;
  const fields = fieldsOf(value);
  const book = parseBook(fields.book, fallback.book);
  return parsePhase(fields, book) ?? { phase: 'quiet', book };
}
