import { browser } from 'wxt/browser';

/** Runs in the page, by itself: seconds at which the largest player that has begun stands; null where there is none. */
function readPosition(): number | null {
  const found: HTMLMediaElement[] = [];
  const look = (root: Document | ShadowRoot): void => {
    found.push(...root.querySelectorAll<HTMLMediaElement>('video, audio'));
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) look(element.shadowRoot);
  };
  look(document);
  const sizeOf = (media: HTMLMediaElement): number => {
    const { width, height } = media.getBoundingClientRect();
    return width * height;
  };
  const begun = found.filter(({ currentTime, loop }) => currentTime > 0 && !loop);
  return begun.sort((a, b) => sizeOf(b) - sizeOf(a))[0]?.currentTime ?? null;
}

/** Runs in the page, by itself: waits for a player long enough and puts it where the lesson stood. Tells whether it did. */
function seekTo(seconds: number): Promise<boolean> {
  const within = 20_000;
  const players = (): HTMLMediaElement[] => {
    const found: HTMLMediaElement[] = [];
    const look = (root: Document | ShadowRoot): void => {
      found.push(...root.querySelectorAll<HTMLMediaElement>('video, audio'));
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) look(element.shadowRoot);
    };
    look(document);
    return found;
  };
  const seek = (): boolean => {
    const player = players().find(({ duration, loop }) => Number.isFinite(duration) && duration > seconds && !loop);
    if (!player) return false;
    if (player.currentTime < seconds) player.currentTime = seconds;
    return true;
  };
  return new Promise((resolve) => {
    const since = performance.now();
    const again = (): void => {
      if (seek()) resolve(true);
      else if (performance.now() - since > within) resolve(false);
      else setTimeout(again, 250);
    };
    again();
  });
}

/** Where the lesson of a tab stands, in seconds; null where no player can be read. */
export async function positionIn(tabId: number): Promise<number | null> {
  try {
    const ran = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: readPosition });
    const positions = ran.flatMap(({ result }) =>
      typeof result === 'number' && Number.isFinite(result) ? [result] : [],
    );
    return positions.length > 0 ? Math.max(...positions) : null;
  } catch {
    return null;
  }
}

/** Puts the player of a tab where the lesson stood, once it is there; false where none came. */
export async function seekIn(tabId: number, seconds: number): Promise<boolean> {
  try {
    const args: [number] = [seconds];
    const ran = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: seekTo, args });
    return ran.some(({ result }) => result === true);
  } catch {
    return false;
  }
}
