import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepWaiting, waiting } from '@/utils/platform/waiting';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

/** The place that outlives the browser can't be used, as on a full disk or in a broken profile. */
function breakLasting(...uses: readonly ('get' | 'set' | 'remove')[]): void {
  for (const use of uses) vi.spyOn(fakeBrowser.storage.local, use).mockRejectedValue(new Error('no room'));
}

it('what waits outlives the browser', async () => {
  await keepWaiting(['a', 'b']);
  await fakeBrowser.storage.session.clear();
  expect(await waiting()).toEqual(['a', 'b']);
  await keepWaiting([]);
  expect(await waiting()).toEqual([]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

describe('where nothing can be written that does', () => {
  it('it waits in the browser’s memory, which is believed over what was written before', async () => {
    await keepWaiting(['a']);
    breakLasting('set');
    await keepWaiting(['a', 'b']);
    expect(await waiting()).toEqual(['a', 'b']);
    vi.restoreAllMocks();
    await keepWaiting(['b']);
    await fakeBrowser.storage.session.clear();
    expect(await waiting()).toEqual(['b']);
  });

  it('what was taken in waits no more, though it can’t be taken out there', async () => {
    await keepWaiting(['a']);
    breakLasting('remove', 'set');
    await keepWaiting([]);
    expect(await waiting()).toEqual([]);
  });

  it('and where it can’t even be read, the memory is enough', async () => {
    breakLasting('get', 'set', 'remove');
    expect(await waiting()).toEqual([]);
    await keepWaiting(['a']);
    expect(await waiting()).toEqual(['a']);
  });
});
