import type { Frame, Page } from 'puppeteer-core';

/** Ends playing in a page or frame, by the element with id `player`. */
export async function pause(page: Page | Frame): Promise<void> {
  await page.$eval('#player', (element) => {
    if (element instanceof HTMLMediaElement) {
      element.pause();
    }
  });
}

/** Begins or goes on playing. */
export async function play(page: Page | Frame): Promise<void> {
  await page.$eval('#player', async (element) => {
    if (element instanceof HTMLMediaElement) {
      await element.play();
    }
  });
}

/** Jumps to a position, in seconds, and waits until the element is there. */
export async function seek(page: Page | Frame, seconds: number): Promise<void> {
  await page.$eval(
    '#player',
    async (element, to) => {
      if (element instanceof HTMLMediaElement) {
        const there = new Promise((resolve) => element.addEventListener('seeked', resolve, { once: true }));
        element.currentTime = to;
        await there;
      }
    },
    seconds,
  );
}

/** Lets real time pass in which nothing is to be counted: the length of a pause is what the case is about. */
export async function letPass(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
