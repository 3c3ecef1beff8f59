import { beforeEach, expect, test, vi } from 'vitest';

const listening = vi.hoisted(() => ({ alive: vi.fn(() => true), listen: vi.fn() }));
vi.mock('@/entrypoints/watch.content/listen', () => listening);

const { default: script } = await import('@/entrypoints/watch.content/index');

/** Runs the script in a page, as the browser does at its start. */
function start({ prerendering }: { readonly prerendering: boolean | undefined }): void {
  Object.defineProperty(document, 'prerendering', { value: prerendering, configurable: true });
  Reflect.apply(script.main, script, []);
}

const show = (): boolean => document.dispatchEvent(new Event('prerenderingchange'));

beforeEach(() => {
  listening.listen.mockClear();
  Reflect.deleteProperty(globalThis, 'loopbreakCounts');
});

test('a page that is made ready is listened to only once it is shown, and by one counter (case 11)', () => {
  start({ prerendering: true });
  expect(listening.listen).not.toHaveBeenCalled();
  show();
  expect(listening.listen).toHaveBeenCalledOnce();
  show();
  expect(listening.listen).toHaveBeenCalledOnce();
});

test('a page that is shown is listened to at once, also where the browser makes none ready', () => {
  for (const prerendering of [false, undefined]) {
    Reflect.deleteProperty(globalThis, 'loopbreakCounts');
    start({ prerendering });
  }
  expect(listening.listen).toHaveBeenCalledTimes(2);
});

test('the script put into a page that has it already begins nothing, also where the page was made ready meanwhile', () => {
  start({ prerendering: true });
  start({ prerendering: true });
  show();
  start({ prerendering: false });
  expect(listening.listen).toHaveBeenCalledOnce();
});
