import type { Page } from 'puppeteer-core';

const CATEGORIES = [
  'devtools.timeline',
  'v8',
  'disabled-by-default-v8.compile',
  'disabled-by-default-devtools.timeline',
];

interface Slice {
  readonly from: number;
  readonly to: number;
  /** Time that the thread had the processor: what else runs on the machine doesn't lengthen it. */
  readonly cpu: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly fileName?: string };
}

/** What scripts of an extension did while the browser was traced, in milliseconds. */
export interface ScriptTime {
  readonly total: number;
  readonly longest: number;
}

/** Traces the whole browser while something is done, and gives the events. */
export async function traced(page: Page, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const buffer = await page.tracing.stop();
  return JSON.parse(new TextDecoder().decode(buffer ?? new Uint8Array())).traceEvents;
}

/** Slices that lie in no other; those of one thread never overlap otherwise. */
function outermost(slices: readonly Slice[]): Slice[] {
  const outer: Slice[] = [];
  for (const slice of [...slices].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (slice.from >= (outer.at(-1)?.to ?? 0)) outer.push(slice);
  }
  return outer;
}

/** Time in scripts whose address begins like this, compiling included: per thread the outermost slices. */
export function scriptTime(events: readonly TraceEvent[], address: string): ScriptTime {
  const own = events.filter(
    ({ ph, args }) => ph === 'X' && (args?.data?.url ?? args?.fileName ?? '').startsWith(address),
  );
  const slices = [...Map.groupBy(own, ({ pid, tid }) => `${pid}:${tid}`).values()].flatMap((ofThread) =>
    outermost(ofThread.map(({ ts, dur = 0, tdur = dur }) => ({ from: ts, to: ts + dur, cpu: tdur }))),
  );
  const lengths = slices.map(({ cpu }) => cpu / 1000);
  return { total: lengths.reduce((sum, length) => sum + length, 0), longest: Math.max(0, ...lengths) };
}
