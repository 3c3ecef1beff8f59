import type { TabMessage } from '@/utils/messaging/protocol';
import { eachShadow } from './find-players';
import { native } from './native';
import { isTop, pageFacts, pageKey } from './page';
import { post } from './post';
import { askAnew, check, checkAll, hush, isKnown, leave, pauseAll, sound, stop } from './watcher';

const MEDIA_EVENTS =
  'play playing pause ended waiting canplay seeking seeked emptied ratechange volumechange durationchange enterpictureinpicture leavepictureinpicture';

const ending = new AbortController();
const options = { capture: true, passive: true, signal: ending.signal } as const;
const heard = new WeakSet<EventTarget>();
let here = '';
let looking = false;

/** Whether the counter of this frame still runs; once the extension was reloaded it ends without a word. */
export function alive(): boolean {
  if (native.runtime?.id) return true;
  ending.abort();
  stop();
  return false;
}

/** What a page's script made up is heard of players alone, as a hint where to look. */
function on(target: EventTarget, types: string, listener: (event: Event) => void): void {
  for (const type of types.split(' ')) {
    target.addEventListener(
      type,
      (event) => (event.isTrusted || listener === onMedia) && alive() && listener(event),
      options,
    );
  }
}

function hear(target: EventTarget, types: string): void {
  if (heard.has(target)) return;
  heard.add(target);
  on(target, types, onMedia);
}

/** An element that plays is listened to itself, so that it is heard wherever it goes, also out of the document. */
function find(element: HTMLMediaElement, jumped = false): void {
  if (!element.paused) hear(element, MEDIA_EVENTS);
  check(element, 'seen', jumped);
}

/**
 * Media events of a shadow root stay inside it, so each root needs listeners of its own, and a look at what plays already. A page may
 * have thousands of roots: they tell what begins to play, and that is all.
 */
function enter(root: Document | ShadowRoot): void {
  hear(root, 'play playing');
  for (const element of root.querySelectorAll<HTMLMediaElement>('video,audio')) find(element);
}

function look(): void {
  looking = false;
  enter(document);
  eachShadow(document, enter);
}

/** Looks when the page has nothing better to do. */
function lookSoon(): void {
  if (!looking) requestIdleCallback(() => alive() && look(), { timeout: 1000 });
  looking = true;
}

function onMedia({ target, type, isTrusted }: Event): void {
  if (target instanceof HTMLMediaElement) {
    if (!isTrusted) return;
    noticeNavigation();
    // After these the position is no longer the one that was played up to.
    find(target, type === 'seeking' || type === 'emptied');
  }
  // Players made of custom elements repeat the events of the element inside on themselves: no proof, but a hint where to look.
  else if (target instanceof Element) eachShadow(target, enter);
}

/** The tab's page went to another one without loading. */
function noticeNavigation(): void {
  const key = pageKey();
  if (!isTop() || key === here) return;
  here = key;
  askAnew('moved');
  post({ kind: 'page-changed' });
  lookSoon();
}

function onMessage(message: TabMessage, _sender: unknown, respond: (answer: unknown) => void): boolean {
  const { kind } = message;
  if (kind === 'split') askAnew(kind);
  if (kind === 'ask-again') askAnew('beat');
  if (kind === 'hushed') hush();
  if (kind === 'pause') pauseAll();
  if (kind === 'look') {
    look();
    if (isTop()) sound();
  }
  if (kind === 'describe' && isTop()) respond(pageFacts(message.guide));
  return false;
}

/** Counts what plays in this frame until the extension is reloaded. */
export function listen(): void {
  here = pageKey();
  native.runtime?.onMessage.addListener(onMessage);
  enter(document);
  if (document.readyState !== 'loading') lookSoon();
  on(window, 'DOMContentLoaded load', lookSoon);
  // Not the press but the release: by the next idle moment the page has made the player that was asked for.
  on(window, 'click keyup', () => {
    if (!isKnown()) lookSoon();
  });
  on(document, 'visibilitychange', () => checkAll('seen'));
  on(window, 'pagehide', leave);
  on(window, 'pageshow', (event) => {
    if (!(event instanceof PageTransitionEvent) || !event.persisted) return;
    askAnew('seen');
    lookSoon();
  });
  on(window, 'popstate', noticeNavigation);
  // Missing in Firefox before 147; there an in-page navigation is noticed at the next media event.
  const navigation: unknown = Reflect.get(window, 'navigation');
  if (navigation instanceof EventTarget) on(navigation, 'currententrychange', noticeNavigation);
}
