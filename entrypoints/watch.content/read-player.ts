import type { BeatState, WatchMode } from '@/utils/watching/beat';
import type { Sample } from '@/utils/watching/observe';

/** HTMLMediaElement.HAVE_FUTURE_DATA: enough to advance. */
const CAN_ADVANCE = 3;
/** How long a hidden element may play before missing sound is held against it: the browser's own figures lag a little. */
const SOUND_KNOWN_S = 2;

/** Both clocks at once. */
export const clocks = (): { now: number; epoch: number } => ({ now: performance.now(), epoch: Date.now() });

function stopOf(element: HTMLMediaElement): BeatState | null {
  if (element.ended) return 'ended';
  if (!element.readyState) return 'left';
  if (element.paused || element.playbackRate <= 0) return 'paused';
  return element.seeking || element.readyState < CAN_ADVANCE ? 'stalled' : null;
}

/**
 * Where the media stands, in milliseconds. After a jump the current position says nothing about what was played: there the range
 * played that holds the last known position tells how far it got.
 */
function positionOf(element: HTMLMediaElement, jumped: boolean, last: number | null): number | null {
  if (!jumped) return element.currentTime * 1000;
  const { played } = element;
  for (let i = 0; last !== null && i < played.length; i++) {
    const end = played.end(i) * 1000;
    if (played.start(i) * 1000 <= last + 1 && end >= last) return end;
  }
  return null;
}

function isSilent(element: HTMLMediaElement): boolean {
  if (element.muted || !element.volume) return true;
  if (element.srcObject || element.currentTime < SOUND_KNOWN_S) return false;
  return Reflect.get(element, 'mozHasAudio') === false || Reflect.get(element, 'webkitAudioDecodedByteCount') === 0;
}

function inPicture(element: HTMLMediaElement): boolean {
  try {
    return element.matches(':picture-in-picture');
  } catch {
    return false;
  }
}

function modeOf(element: HTMLMediaElement): WatchMode | null {
  // A document picture-in-picture window is a document of its own, and visible.
  if (element.ownerDocument.visibilityState === 'visible' || inPicture(element)) return 'watched';
  return isSilent(element) ? null : 'heard';
}

/** Reads an element as it is now; `last` is the position known before, in milliseconds. */
export function readPlayer(
  element: HTMLMediaElement,
  jumped: boolean,
  last: number | null,
): Omit<Sample, 'advert' | 'page'> {
  const jump = jumped || element.seeking;
  const seconds = element.duration;
  return {
    ...clocks(),
    position: positionOf(element, jump, last),
    rate: element.playbackRate,
    stop: stopOf(element) ?? (jump ? 'stalled' : null),
    mode: modeOf(element),
    muted: element.muted || !element.volume,
    loops: element.loop,
    duration: Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null,
    player: window.top !== window ? 'frame' : element.getRootNode() instanceof ShadowRoot ? 'shadow' : 'page',
  };
}

/** A player that sounds but is nowhere to be found: taken to play at normal speed for as long as the tab sounds. */
export function unseenPlayer(): Omit<Sample, 'page'> {
  return {
    ...clocks(),
    position: null,
    rate: 1,
    stop: null,
    mode: document.visibilityState === 'visible' ? 'watched' : 'heard',
    advert: false,
    muted: false,
    loops: false,
    duration: null,
    player: 'unseen',
  };
}
