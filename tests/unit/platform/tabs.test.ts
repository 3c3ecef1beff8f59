import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openWindow, showTab, tabInView } from '@/utils/platform/tabs';

beforeEach(() => fakeBrowser.reset());

test('where there are no windows, as on Android, a tab is shown and a screen is opened all the same', async () => {
  Object.assign(fakeBrowser, { windows: undefined });
  const update = vi.fn(async () => ({}));
  const create = vi.fn(async (_tab: { url: string }) => ({}));
  Object.assign(fakeBrowser.tabs, { get: async () => ({ id: 3, windowId: 1 }), update, create });
  await showTab(3);
  expect(update).toHaveBeenCalledWith(3, { active: true });
  await openWindow('dashboard.html#/note');
  expect(create.mock.calls).toMatchObject([[{ url: expect.stringMatching(/dashboard\.html#\/note$/) }]]);
});

test.each([
  [false, 3],
  [true, null],
])('a tab in view that is private (%s) is none to show anything in', async (incognito, shown) => {
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 3, url: 'https://www.udemy.com/', incognito }] });
  expect(await tabInView()).toBe(shown);
});
