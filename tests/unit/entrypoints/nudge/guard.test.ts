import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { guardClicks, guardPlace, guardSight, watchCover } from '@/entrypoints/nudge/guard';
import { TopLayer } from '@/entrypoints/nudge/top-layer';

/** What the page does to the overlay; the browser's own answers are pretended by it. */
const page = { opacity: '1', covered: false };
let tellVisible: (isVisible: boolean) => void = () => {};
let ending = new AbortController();

class Observer {
  constructor(told: (entries: readonly unknown[]) => void) {
    tellVisible = (isVisible) => told([{ isVisible }]);
  }
  observe(): void {}
  disconnect(): void {}
}

function overlay() {
  const host = document.createElement('x-test');
  const root = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('div');
  const button = document.createElement('button');
  frame.append(button);
  root.append(frame);
  document.body.append(host);
  vi.spyOn(frame, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 10, 100, 50));
  vi.spyOn(document, 'elementFromPoint').mockImplementation(() => (page.covered ? document.body : host));
  vi.spyOn(window, 'getComputedStyle').mockImplementation(
    (element) =>
      new Proxy(document.createElement('i').style, {
        get: (_style, name) => (name === 'opacity' && element === document.documentElement ? page.opacity : '1'),
      }),
  );
  const clicked = vi.fn();
  const seenSince = performance.now();
  const clearSince = watchCover(frame, ending.signal);
  guardClicks(host, root, () => Math.max(seenSince, clearSince()), ending.signal);
  button.addEventListener('click', clicked);
  const click = (init: { isTrusted?: boolean; detail?: number } = {}): number => {
    const event = new MouseEvent('click', { bubbles: true, composed: true, detail: init.detail ?? 1 });
    Object.defineProperty(event, 'isTrusted', { value: init.isTrusted ?? true });
    button.dispatchEvent(event);
    return clicked.mock.calls.length;
  };
  return { host, root, frame, click, clearSince };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  ending = new AbortController();
  Object.assign(page, { opacity: '1', covered: false });
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal(
    'IntersectionObserverEntry',
    class {
      get isVisible() {
        return false;
      }
    },
  );
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('a click on the overlay', () => {
  it('counts once it was seen for half a second, and not before', () => {
    const { click } = overlay();
    tellVisible(true);
    vi.advanceTimersByTime(499);
    expect(click()).toBe(0);
    vi.advanceTimersByTime(1);
    expect(click()).toBe(1);
  });

  it('is void where a script made it, under a cover, and where the page lets the overlay shine through', () => {
    const { click } = overlay();
    tellVisible(true);
    vi.advanceTimersByTime(1_000);
    expect(click({ isTrusted: false })).toBe(0);
    page.covered = true;
    expect(click()).toBe(0);
    page.covered = false;
    page.opacity = '0.5';
    expect(click()).toBe(0);
    page.opacity = '0.95';
    expect(click()).toBe(1);
  });

  it('is void under a cover that lets clicks through, and for half a second after it went', () => {
    const { click } = overlay();
    tellVisible(true);
    vi.advanceTimersByTime(1_000);
    tellVisible(false);
    expect(click()).toBe(0);
    expect(click({ detail: 0 })).toBe(0);
    vi.advanceTimersByTime(10_000);
    expect(click()).toBe(0);
    tellVisible(true);
    vi.advanceTimersByTime(499);
    expect(click()).toBe(0);
    vi.advanceTimersByTime(1);
    expect(click()).toBe(1);
  });

  it('is not held up where the browser doesn’t tell what lies over it', () => {
    vi.stubGlobal('IntersectionObserverEntry', class {});
    const { click } = overlay();
    vi.advanceTimersByTime(500);
    expect(click()).toBe(1);
  });
});

describe('an overlay', () => {
  function watched() {
    const { host, root, frame, clearSince } = overlay();
    const told = { onBlind: vi.fn(), onLost: vi.fn() };
    const layer = new TopLayer(host, root, frame, () => {});
    const raise = vi.spyOn(layer, 'raise').mockReturnValue();
    guardSight({ host, frame, layer, clearSince, ...told }, ending.signal);
    tellVisible(true);
    return { ...told, raise };
  }

  it.each([
    ['covers it', () => Object.assign(page, { covered: true })],
    ['covers it and lets clicks through', () => tellVisible(false)],
    ['makes it transparent', () => Object.assign(page, { opacity: '0.1' })],
  ])('comes to the front when the page %s, waits anew, and is given up in the end', (_, hide) => {
    const { onBlind, onLost, raise } = watched();
    vi.advanceTimersByTime(1_000);
    expect(onBlind).not.toHaveBeenCalled();
    hide();
    vi.advanceTimersByTime(1_000);
    expect([raise.mock.calls.length, onBlind.mock.calls.length, onLost.mock.calls.length]).toEqual([1, 1, 0]);
    vi.advanceTimersByTime(2_000);
    expect([raise.mock.calls.length, onBlind.mock.calls.length, onLost.mock.calls.length]).toEqual([1, 3, 1]);
  });

  it('goes with its extension, also where nobody looks', () => {
    const { onLost } = watched();
    Object.assign(fakeBrowser.runtime, { id: undefined });
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    vi.advanceTimersByTime(1_000);
    expect(onLost).toHaveBeenCalled();
  });
});

describe('an overlay in its place', () => {
  function placed() {
    const { host, root, frame } = overlay();
    const onLost = vi.fn();
    const layer = new TopLayer(host, root, frame, () => {});
    const place = vi.spyOn(layer, 'place').mockImplementation(() => {
      document.body.append(host);
      host.style.opacity = '1';
    });
    vi.spyOn(layer, 'isInPlace').mockImplementation(() => host.isConnected);
    guardPlace(host, layer, onLost, ending.signal);
    const told = async (): Promise<void> => {
      await Promise.resolve();
      await vi.advanceTimersByTimeAsync(0);
    };
    return { host, place, onLost, told };
  }

  it.each([
    ['removes it', (host: HTMLElement) => host.remove()],
    ['hides it', (host: HTMLElement) => host.setAttribute('hidden', '')],
    ['makes it transparent', (host: HTMLElement) => host.style.setProperty('opacity', '0', 'important')],
    ['moves it', (host: HTMLElement) => host.style.setProperty('translate', '-300px 0', 'important')],
    ['puts something into it', (host: HTMLElement) => host.append('a lure')],
  ])('is put back when the page %s, and given up at the third time', async (_, fight) => {
    const { host, place, onLost, told } = placed();
    for (const times of [1, 2]) {
      fight(host);
      await told();
      expect([place.mock.calls.length, onLost.mock.calls.length]).toEqual([times, 0]);
    }
    fight(host);
    await told();
    expect([place.mock.calls.length, onLost.mock.calls.length]).toEqual([2, 1]);
  });

  it('leaves the page be where it changes what isn’t the overlay’s', async () => {
    const { place, onLost, told } = placed();
    for (let times = 0; times < 5; times += 1) {
      document.body.append(document.createElement('p'));
      await told();
    }
    expect([place.mock.calls.length, onLost.mock.calls.length]).toEqual([0, 0]);
  });

  it('is nobody’s concern once it has gone', async () => {
    const { host, place, onLost, told } = placed();
    ending.abort();
    host.remove();
    await told();
    expect([place.mock.calls.length, onLost.mock.calls.length]).toEqual([0, 0]);
  });
});
