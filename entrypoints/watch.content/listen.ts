import type { TabMessage } from '@/utils/messaging/protocol';
import { eachShadow } from './find-players';
import type { NativeBrowser } from './native';
import { pageFacts, pageKey } from './page';
import { post } from './post';
import { Watcher } from './watcher';

const MEDIA_EVENTS = [
  ...['play', 'playing', 'pause', 'ended', 'waiting', 'canplay', 'seeking', 'seeked', 'emptied'],
  ...['ratechange', 'volumechange', 'durationchange', 'enterpictureinpicture', 'leavepictureinpicture'],
];
/** After these the position is no longer the one that was played up to. */
const JUMPS = ['seeking', 'emptied'];

/**
 * Counts what plays in this frame until the extension is reloaded. Returns whether it still does: a second script in the same page asks
 * before it starts another counter.
 */
export function listen(native: NativeBrowser): () => boolean {
  const ending = new AbortController();
  const { signal } = ending;
  const options = { capture: true, passive: true, signal } as const;
  const top = window.top === window;
  const heard = new WeakSet<EventTarget>();
  const watcher = new Watcher(native, listenTo);
  let here = pageKey();
  let looking = false;

  function alive(): boolean {
    if (signal.aborted) return false;
    if (native.runtime?.id) return true;
    ending.abort();
    watcher.stop();
    return false;
  }

  function listenTo(target: EventTarget): void {
    if (heard.has(target)) return;
    heard.add(target);
    for (const type of MEDIA_EVENTS) target.addEventListener(type, onMedia, options);
  }

  /** Media events of a shadow root stay inside it, so each needs listeners of its own, and a look at what plays already. */
  function enter(root: Document | ShadowRoot): void {
    listenTo(root);
    for (const element of root.querySelectorAll<HTMLMediaElement>('video,audio')) watcher.check(element);
  }

  function look(): void {
    looking = false;
    if (!alive()) return;
    enter(document);
    eachShadow(document, native, enter);
  }

  /** Looks when the page has nothing better to do. */
  function lookSoon(): void {
    if (looking || !alive()) return;
    looking = true;
    requestIdleCallback(look, { timeout: 1000 });
  }

  function onMedia(event: Event): void {
    if (!alive()) return;
    const { target } = event;
    if (!event.isTrusted) {
      // Players made of custom elements repeat the events of the element inside on themselves: no proof, but a hint where to look.
      if (target instanceof Element && !(target instanceof HTMLMediaElement)) eachShadow(target, native, enter);
      return;
    }
    if (top) noticeNavigation();
    if (target instanceof HTMLMediaElement) watcher.check(target, 'seen', JUMPS.includes(event.type));
  }

  function noticeNavigation(): void {
    if (!alive() || pageKey() === here) return;
    here = pageKey();
    watcher.askAnew('moved');
    post(native, { kind: 'page-changed' });
    lookSoon();
  }

  function onInput(event: Event): void {
    if (event.isTrusted && !watcher.known) lookSoon();
  }

  function onMessage(message: TabMessage, _sender: unknown, respond: (answer: unknown) => void): boolean {
    if (!alive()) return false;
    if (message.kind === 'split') watcher.askAnew('split');
    else if (message.kind === 'ask-again') watcher.askAnew('beat');
    else if (message.kind === 'hushed') watcher.hush();
    else if (message.kind === 'pause') watcher.pause();
    else if (message.kind === 'look') {
      look();
      if (top) watcher.sound();
    } else if (message.kind === 'describe' && top) {
      respond(pageFacts(message.guide));
      return true;
    }
    return false;
  }

  native.runtime?.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => native.runtime?.onMessage?.removeListener(onMessage));
  enter(document);
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, onInput, options);
  for (const type of ['DOMContentLoaded', 'load']) addEventListener(type, lookSoon, options);
  document.addEventListener('visibilitychange', () => alive() && watcher.checkAll(), options);
  addEventListener('pagehide', () => alive() && watcher.checkAll('gone'), options);
  addEventListener('pageshow', (event) => event.persisted && alive() && (watcher.askAnew('seen'), lookSoon()), options);
  if (top) {
    addEventListener('popstate', noticeNavigation, options);
    // Newer than the type library in places, and missing in Firefox before 147.
    const navigation: unknown = Reflect.get(window, 'navigation');
    if (navigation instanceof EventTarget) navigation.addEventListener('currententrychange', noticeNavigation, options);
  }
  if (document.readyState !== 'loading') lookSoon();
  return alive;
}
