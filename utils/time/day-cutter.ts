import type { LocalDay } from './brands';
import { type Calendar, spanOfDay, splitByDay } from './calendar';
import type { Span } from './spans';

interface Piece {
  readonly day: LocalDay;
  readonly span: Span;
}

/**
 * `splitByDay` for many spans of one calendar, with the same result. Reckoning with a time zone is slow, so the day last met is
 * remembered: for spans in order of time nearly all lie in it.
 */
export function dayCutter(calendar: Calendar): (span: Span) => readonly Piece[] {
  let known: Piece | null = null;
  return (span) => {
    if (known && span.from >= known.span.from && span.to <= known.span.to)
      return span.to > span.from ? [{ day: known.day, span: { from: span.from, to: span.to } }] : [];
    const pieces = splitByDay(span, calendar);
    const last = pieces.at(-1);
    if (last) known = { day: last.day, span: spanOfDay(last.day, calendar) };
    return pieces;
  };
}
