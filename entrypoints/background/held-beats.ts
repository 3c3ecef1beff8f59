import { neededAddress } from '@/utils/catalogue/needed-address';
import type { Moment } from '@/utils/db/moment';
import { type Beats, type Held, heldWith, readHeld } from '@/utils/messaging/held';
import { showBadge } from '@/utils/platform/badge';
import type { Sender } from '@/utils/platform/sender';
import { text } from '@/utils/platform/texts';
import { keepWaiting, waiting, withWaiting } from '@/utils/platform/waiting';
import type { PageFacts } from '@/utils/watching/beat';
import { harmless } from './harmless';

/** What browsers and Dexie call a store that can't be written or opened: no room, broken, closed, or not there at all. */
const STORE_TROUBLES: ReadonlySet<string> = new Set([
  ...['QuotaExceededError', 'UnknownError', 'InvalidStateError', 'DatabaseClosedError', 'OpenFailedError'],
  ...['MissingAPIError', 'MissingApiError', 'AbortError', 'TransactionInactiveError'],
]);
const TROUBLE_COLOR = '#8a1c1c';

/**
 * Takes beats into the store. Those that `waited` say nothing of now: they are recorded, and nothing is decided on them or done in their
 * tab, which may be gone, or another one's of that number since the browser was started.
 */
export type Take = (message: Beats, sender: Sender, moment: Moment, waited: boolean) => Promise<unknown>;

// Spares each beat the question whether any are held: no worker that was just started knows, and one that held some does.
let mayHold = true;

const nameOf = (reason: unknown): string =>
  reason instanceof Error || reason instanceof DOMException ? reason.name : '';

function isStoreTrouble(reason: unknown): boolean {
  const inner: unknown = reason instanceof Error ? Reflect.get(reason, 'inner') : null;
  return STORE_TROUBLES.has(nameOf(reason)) || STORE_TROUBLES.has(nameOf(inner));
}

const heldNow = async (): Promise<readonly Held[]> => (await waiting()).flatMap((value) => readHeld(value) ?? []);

/** What can't be taken for another reason than the store's never will be: it is said, and what waits after it goes on. */
async function takeOrLeave(taking: Promise<unknown>): Promise<void> {
  try {
    await taking;
  } catch (reason) {
    if (isStoreTrouble(reason)) throw reason;
    console.error('Loopbreak:', reason);
  }
}

async function takeHeld(take: Take): Promise<void> {
  const all = await heldNow();
  for (const [index, { message, sender, at, zone }] of all.entries()) {
    await takeOrLeave(take(message, sender, { at, zone }, true));
    await keepWaiting(all.slice(index + 1));
  }
  mayHold = false;
}

/** Gives the store what waits for it, in its order; throws where the store still can't be written. */
export const takeWaiting = (take: Take): Promise<void> => withWaiting(() => takeHeld(take));

/** What waits names its page and no more: of addresses only what they are recognised by. */
function lean({ message, sender, ...rest }: Held): Held {
  const { tab, url } = sender;
  const pageOf = <T extends { readonly page: PageFacts | null }>(beat: T): T =>
    beat.page ? { ...beat, page: { ...beat.page, url: neededAddress(beat.page.url) } } : beat;
  const kept: Beats =
    message.kind === 'watched'
      ? { ...message, beats: message.beats.map(pageOf) }
      : { ...message, beats: message.beats.map(pageOf) };
  const leanTab = tab && { ...tab, url: neededAddress(tab.url) };
  return { ...rest, message: kept, sender: { ...sender, tab: leanTab, url: neededAddress(url) } };
}

async function hold(held: Held): Promise<void> {
  mayHold = true;
  await keepWaiting(heldWith(await heldNow(), lean(held)));
}

/**
 * Nothing of private windows waits, also where the person has them counted: whether they do can't be asked while the store is away. And
 * nothing of a page that nobody sees yet.
 */
const mayWait = ({ tab, isPrerendered }: Sender): boolean => tab !== null && !tab.isPrivate && !isPrerendered;

/**
 * Takes beats into the store. Where it can't be written (a full disk, a broken profile) they wait beside it, the badge says so, and
 * the next that comes, or the next start of the browser, brings them along: what a page said before its tab was closed isn't lost
 * (reliability, cases 26 and 27).
 */
export async function takeBeats(message: Beats, sender: Sender, moment: Moment, take: Take): Promise<unknown> {
  try {
    if (mayHold) await takeWaiting(take);
    return await take(message, sender, moment, false);
  } catch (reason) {
    if (isStoreTrouble(reason)) {
      if (mayWait(sender)) await withWaiting(() => hold({ message, sender, ...moment }));
      await harmless(() => showBadge({ text: '!', color: TROUBLE_COLOR, title: text('common_badge_trouble') }));
    }
    throw reason;
  }
}
