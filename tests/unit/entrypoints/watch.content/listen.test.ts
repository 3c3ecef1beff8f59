import { expect, test, vi } from 'vitest';

const watcher = vi.hoisted(() => {
  vi.stubGlobal('browser', { runtime: { id: 'ours', sendMessage: async () => null, onMessage: { addListener() {} } } });
  vi.stubGlobal('requestIdleCallback', () => 0);
  return { leave: vi.fn(), checkAll: vi.fn(), askAnew: vi.fn(), check: vi.fn(), isKnown: () => true, stop: vi.fn() };
});
vi.mock('@/entrypoints/watch.content/watcher', () => ({ ...watcher, hush() {}, pauseAll() {}, sound() {} }));

const { listen } = await import('@/entrypoints/watch.content/listen');
listen();

function tell(target: EventTarget, type: string, isTrusted: boolean): void {
  const event = new Event(type);
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
}

test('a page that makes up that it is left or out of sight is counted on', () => {
  tell(window, 'pagehide', false);
  tell(document, 'visibilitychange', false);
  history.pushState(null, '', '#/elsewhere');
  tell(window, 'popstate', false);
  expect([watcher.leave, watcher.checkAll, watcher.askAnew].flatMap(({ mock }) => mock.calls)).toEqual([]);
});

test('the browser’s own word holds', () => {
  tell(window, 'pagehide', true);
  tell(document, 'visibilitychange', true);
  tell(window, 'popstate', true);
  expect(watcher.leave).toHaveBeenCalledOnce();
  expect(watcher.checkAll).toHaveBeenCalledWith('seen');
  expect(watcher.askAnew).toHaveBeenCalledWith('moved');
});

test('of a player that plays, only the browser says that it began, jumped, was emptied or paused', () => {
  const video = document.createElement('video');
  Object.defineProperty(video, 'paused', { value: false });
  document.body.append(video);
  const types = ['play', 'playing', 'pause', 'seeking', 'emptied', 'ratechange', 'ended'];
  // Until it was heard to play, and from then on at the element itself.
  for (const type of types) tell(video, type, false);
  expect(watcher.check).not.toHaveBeenCalled();
  tell(video, 'playing', true);
  watcher.check.mockClear();
  watcher.askAnew.mockClear();
  history.pushState(null, '', '#/further');
  for (const type of types) tell(video, type, false);
  expect(watcher.check).not.toHaveBeenCalled();
  expect(watcher.askAnew).not.toHaveBeenCalled();
  tell(video, 'seeking', true);
  expect(watcher.check).toHaveBeenCalledWith(video, 'seen', true);
  tell(video, 'pause', true);
  expect(watcher.check).toHaveBeenCalledWith(video, 'seen', false);
});
