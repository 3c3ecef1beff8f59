import { browser } from 'wxt/browser';
import { alone } from './alone';

const STARTED = 'started';

/** Whether the background starts for the first time since the extension was enabled or the browser was started; true once. */
export async function isFirstStart(): Promise<boolean> {
  const { [STARTED]: started } = await browser.storage.session.get(STARTED);
  if (started === true) return false;
  await browser.storage.session.set({ [STARTED]: true });
  return true;
}

const REFUSED = 'refused';

/** Why something that a page said was refused: no page may say it, a beat can't be one, or it speaks of another page than its own. */
export type Refusal = 'message' | 'beat' | 'page';
type Refused = Readonly<Partial<Record<Refusal, number>>>;

async function refusedNow(): Promise<Refused> {
  const { [REFUSED]: refused } = await browser.storage.session.get<{ [REFUSED]?: Refused }>(REFUSED);
  return refused ?? {};
}

/** Counts what was refused, and keeps nothing else of it: not who said it, nor where. */
export function countRefused(why: Refusal, many: number): Promise<void> {
  return alone('loopbreak-refused', async () => {
    const refused = await refusedNow();
    await browser.storage.session.set({ [REFUSED]: { ...refused, [why]: (refused[why] ?? 0) + many } });
  });
}

/** How much that pages said was refused since the browser was started. */
export async function refusedSoFar(): Promise<number> {
  return Object.values(await refusedNow()).reduce((sum, many) => sum + many, 0);
}
