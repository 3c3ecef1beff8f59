import { afterEach, expect, test, vi } from 'vitest';
import { readActivityCategories } from '@/utils/platform/activity-watch';

afterEach(() => vi.unstubAllGlobals());

test('what answers in its place leads to no other address, and is given no cookies', async () => {
  const fetched = vi.fn(async (_address: string, _how: RequestInit) => Response.json([]));
  vi.stubGlobal('fetch', fetched);
  expect(await readActivityCategories(5600)).toEqual([]);
  expect(fetched.mock.calls).toMatchObject([
    ['http://127.0.0.1:5600/api/0/settings/classes', { redirect: 'error', credentials: 'omit' }],
  ]);
});
