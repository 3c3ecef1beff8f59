import { type DurationMs, durationMs, type EpochMs } from './brands';

/** A stretch of time, from its first moment to the moment after its last. */
export interface Span {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

const isLong = (span: Span): boolean => span.to > span.from;

/** The same time as disjoint spans in order; touching and overlapping ones are joined, empty ones dropped. */
export function union(spans: readonly Span[]): Span[] {
  const sorted = spans.filter(isLong).sort((a, b) => a.from - b.from);
  const joined: Span[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) {
      if (span.to > last.to) joined[joined.length - 1] = { from: last.from, to: span.to };
    } else joined.push({ from: span.from, to: span.to });
  }
  return joined;
}

/** The time of `spans` that lies in none of `holes`, as disjoint spans in order. */
export function subtract(spans: readonly Span[], holes: readonly Span[]): Span[] {
  const cut = union(holes);
  return union(spans).flatMap((span) => {
    const rest: Span[] = [];
    let from = span.from;
    for (const hole of cut) {
      if (hole.to <= from) continue;
      if (hole.from >= span.to) break;
      if (hole.from > from) rest.push({ from, to: hole.from });
      from = hole.to;
    }
    if (from < span.to) rest.push({ from, to: span.to });
    return rest;
  });
}

/** The part of a span inside another, or null where they share nothing. */
export function within(span: Span, bounds: Span): Span | null {
  const from = span.from > bounds.from ? span.from : bounds.from;
  const to = span.to < bounds.to ? span.to : bounds.to;
  return to > from ? { from, to } : null;
}

/** Milliseconds covered, time that is in several spans counted once. */
export function covered(spans: readonly Span[]): DurationMs {
  return durationMs(union(spans).reduce((sum, span) => sum + span.to - span.from, 0));
}
