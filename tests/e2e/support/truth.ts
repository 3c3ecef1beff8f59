import type { Frame, Page } from 'puppeteer-core';

/** One unbroken stretch of playing, as the test page's own script saw it. Epoch milliseconds. */
export interface TrueStretch {
  readonly from: number;
  readonly to: number;
  readonly wall: number;
  readonly media: number;
  /** The tab was in view. */
  readonly seen: boolean;
  /** Neither muted nor at volume 0. */
  readonly audible: boolean;
  /** Address of what played. */
  readonly src: string;
}

declare global {
  interface Window {
    /** Set by page/truth.js, which every test page loads first. */
    truth: {
      watch(element: HTMLMediaElement): void;
      readonly stretches: readonly TrueStretch[];
      played(): number;
    };
  }
}

/** Waits until the page has truly played so many milliseconds in all. */
export async function untilPlayed(page: Page | Frame, ms: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => window.truth.played() >= wanted,
    { polling: 100, timeout: ms * 2 + 20_000 },
    ms,
  );
}

/** All that played in the page so far. */
export async function trulyPlayed(page: Page | Frame): Promise<TrueStretch[]> {
  return page.evaluate(() => [...window.truth.stretches]);
}

/** Milliseconds of wall-clock time in stretches, each counted for itself. */
export function totalOf(stretches: readonly TrueStretch[]): number {
  return stretches.reduce((sum, stretch) => sum + stretch.wall, 0);
}

/** Milliseconds in which at least one of the stretches ran. */
export function unionOf(stretches: readonly { readonly from: number; readonly to: number }[]): number {
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return total;
}
