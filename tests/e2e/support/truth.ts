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
  const until = Date.now() + ms * 2 + 20_000;
  for (;;) {
    const played = await page.evaluate(() => window.truth?.played() ?? 0);
    if (played >= ms) {
      return;
    }
    if (Date.now() > until) {
      throw new Error(`played ${Math.round(played)} of ${ms} ms: ${await page.evaluate(playersNow)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Runs in the page: how its players stand, for the message of a failure. */
function playersNow(): string {
  const players = [...document.querySelectorAll('video')].map(
    ({ paused, ended, seeking, currentTime, readyState, error }) => ({
      paused,
      ended,
      seeking,
      currentTime,
      readyState,
      error: error?.message,
    }),
  );
  return JSON.stringify([document.visibilityState, players]);
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
