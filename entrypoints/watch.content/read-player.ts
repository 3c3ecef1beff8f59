import type { BeatState } from '@/utils/watching/beat';
import type { Sample } from '@/utils/watching/observe';
import { isTop } from './page';

/** HTMLMediaElement.HAVE_FUTURE_DATA: enough to advance. */
const CAN_ADVANCE = 3;
/** How long a hidden element may play before missing sound is held against it: the browser's own figures lag a little. */
const SOUND_KNOWN_S = 2;

const isMute = (element: HTMLMediaElement): boolean => element.muted || !element.volume;

/** True unless the browser knows that nothing is to be heard. */
function isAudible(element: HTMLMediaElement): boolean {
  if (isMute(element)) return false;
  if (element.srcObject || element.currentTime < SOUND_KNOWN_S) return true;
  return Reflect.get(element, 'mozHasAudio') !== false && Reflect.get(element, 'webkitAudioDecodedByteCount') !== 0;
}

/** A document picture-in-picture window is a document of its own, and visible. Firefox doesn't know the selector. */
function isSeen(element: HTMLMediaElement): boolean {
  try {
    return element.ownerDocument.visibilityState === 'visible' || element.matches(':picture-in-picture');
  } catch {
    return false;
  }
}

function stopOf(element: HTMLMediaElement, jump: boolean): BeatState | null {
  if (element.ended) return 'ended';
  if (!element.readyState) return 'left';
  if (element.paused || element.playbackRate <= 0) return 'paused';
  return jump || element.readyState < CAN_ADVANCE ? 'stalled' : null;
}

/**
 * Where the media stands, in milliseconds. After a jump the current position says nothing about what was played: there the range
 * played that holds the last known position tells how far it got.
 */
function positionOf(element: HTMLMediaElement, jump: boolean, last: number | null): number | null {
  // A source that was just replaced begins at 0 before any event tells of it.
  if (!element.readyState) return null;
  if (!jump) return element.currentTime * 1000;
  const { played } = element;
  for (let i = 0; last !== null && i < played.length; i++) {
    const end = played.end(i) * 1000;
    if (played.start(i) * 1000 <= last + 1 && end >= last) return end;
  }
  return null;
}

/** Reads an element as it is now; `last` is the position known before, in milliseconds. */
export function readPlayer(
  element: HTMLMediaElement,
  jumped: boolean,
  last: number | null,
  advert: boolean,
): Omit<Sample, 'page'> {
  const jump = jumped || element.seeking;
  const seen = isSeen(element);
  const { duration } = element;
  return {
    now: performance.now(),
    epoch: Date.now(),
    position: positionOf(element, jump, last),
    stop: stopOf(element, jump) ?? (advert ? 'advert' : seen || isAudible(element) ? null : 'hidden'),
    mode: seen ? 'watched' : 'heard',
    rate: element.playbackRate,
    muted: isMute(element),
    loops: element.loop,
    duration: duration > 0 && duration < Infinity ? duration * 1000 : null,
    player: isTop() ? (element.getRootNode() instanceof ShadowRoot ? 'shadow' : 'page') : 'frame',
  };
}

/**
 * So long a tab is said to sound after the last sound: Chromium's recently-audible timeout, Firefox's delay before it hides the
 * loudspeaker (browser.tabs.delayHidingAudioPlayingIconMS). Measured in Chromium as 2.2 s.
 */
const LINGERS_MS = import.meta.env.FIREFOX ? 3000 : 2000;

/**
 * A player that sounds but is nowhere to be found: taken to play at normal speed for as long as the tab sounds. `since` is the moment of
 * the look before, by the monotonic clock; from then on what is known of it lags behind.
 */
export function readUnseen(sounding: boolean, since: number | undefined): Omit<Sample, 'page'> {
  const now = performance.now();
  const lag = since === undefined ? 0 : Math.min(LINGERS_MS, now - since);
  return {
    now: now - lag,
    epoch: Date.now() - lag,
    position: null,
    stop: sounding ? null : 'paused',
    mode: document.hidden ? 'heard' : 'watched',
    rate: 1,
    muted: false,
    loops: false,
    duration: null,
    player: 'unseen',
  };
}
