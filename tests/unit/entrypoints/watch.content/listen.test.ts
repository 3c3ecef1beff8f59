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
