import type { Session } from '../e2e/support/launch.ts';
import { LESSON } from '../e2e/support/pages.ts';
import { type InWorld, worldOf } from './isolated-world.ts';

/** Asks a background from a page, as the content script does. */
export interface Asking {
  /** Milliseconds until a message that nobody knows is answered. */
  unknown(): Promise<number>;
  /** Milliseconds until a beat of a new session is answered; what it says is in the ledger then. Throws if it doesn't count. */
  beat(): Promise<number>;
  /** The same for the floor's background, which answers at once. */
  floor(): Promise<number>;
}

const ask = (world: InWorld, message: string): Promise<{ took: number; answer: { counted?: boolean } | null }> =>
  world(`(async () => {
    const began = performance.now();
    const answer = await chrome.runtime.sendMessage(${message});
    return { took: performance.now() - began, answer };
  })()`);

const BEAT = `({ kind: 'watched', fullscreen: false, beats: [{ session: crypto.randomUUID(), seq: 1, from: Date.now() - 1000, wall: 1000,
  media: 1000, state: 'paused', mode: 'watched', rate: 1, muted: false, player: 'page', duration: 600000, loops: false,
  page: { url: location.href, title: document.title, lesson: null, course: null } }] })`;

/** Opens a lesson's page without a video and asks from there, in the worlds of both extensions' scripts (Chromium). */
export async function asking(session: Session, floorRoot: string): Promise<Asking> {
  session.web.serve(
    LESSON.udemy,
    '<!doctype html><html lang="en"><title>Hooks in depth</title><link rel="icon" href="data:,">',
  );
  const page = await session.open(LESSON.udemy);
  const own = await worldOf(page, session.root);
  const beneath = await worldOf(page, floorRoot);
  return {
    unknown: async () => (await ask(own, `{ kind: 'nothing' }`)).took,
    floor: async () => (await ask(beneath, '{}')).took,
    async beat() {
      const { took, answer } = await ask(own, BEAT);
      if (answer?.counted !== true) throw new Error(`the beat wasn't counted: ${JSON.stringify(answer)}`);
      return took;
    },
  };
}
