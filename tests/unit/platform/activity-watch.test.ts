import { afterEach, expect, it, test, vi } from 'vitest';
import { readActivityCategories, readActivityWatch } from '@/utils/platform/activity-watch';
import { epochMs } from '@/utils/time/brands';

afterEach(() => vi.unstubAllGlobals());

const MEGABYTE = 1_000_000;
const [FROM, TO] = [epochMs(Date.UTC(2026, 10, 20)), epochMs(Date.UTC(2026, 10, 21))];

/** Something listens there and answers each path as it is told to. */
function answering(answer: (path: string) => Response) {
  const fetched = vi.fn(async (address: string, _how: RequestInit) => answer(new URL(address).pathname));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

/** So many buckets, each with the same events. */
const buckets = (count: number, events: () => Response) =>
  answering((path) => {
    if (!path.endsWith('/buckets/')) return events();
    return Response.json(
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`b${at}`, { type: 'afkstatus' }])),
    );
  });

/** A list without an end, as far as anybody reads. */
function endless(): { answer: Response; sent: () => number } {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      sent += MEGABYTE;
      stream.enqueue(new Uint8Array(MEGABYTE).fill(0x20));
    },
  });
  return { answer: new Response(body), sent: () => sent };
}

test('what answers in its place leads to no other address, and is given no cookies', async () => {
  const fetched = answering(() => Response.json([]));
  expect(await readActivityCategories(5600)).toEqual([]);
  expect(fetched.mock.calls).toMatchObject([
    ['http://127.0.0.1:5600/api/0/settings/classes', { redirect: 'error', credentials: 'omit' }],
  ]);
});

it('is asked by GET alone, without a body', async () => {
  const fetched = buckets(2, () => Response.json([]));
  expect(await readActivityWatch(5600, FROM, TO)).toEqual({
    buckets: { b0: { type: 'afkstatus', events: [] }, b1: { type: 'afkstatus', events: [] } },
  });
  await readActivityCategories(5600);
  expect(fetched).toHaveBeenCalledTimes(4);
  for (const [, how] of fetched.mock.calls) expect([how.method, how.body]).toEqual(['GET', undefined]);
});

it('is asked for so many buckets and events and no more', async () => {
  const fetched = buckets(1000, () => Response.json([]));
  await readActivityWatch(5600, FROM, TO);
  expect(fetched).toHaveBeenCalledTimes(51);
  expect(new URL(fetched.mock.calls[1]?.[0] ?? '').searchParams.get('limit')).toBe('200000');
});

it('is left alone where it doesn’t come to an end', async () => {
  const whole = endless();
  answering(() => whole.answer);
  expect(await readActivityCategories(5600)).toBeNull();
  expect(whole.sent()).toBeLessThan(60 * MEGABYTE);
});

it('is held to its bytes by all answers together', async () => {
  const fetched = buckets(20, () => new Response(`[${' '.repeat(9 * MEGABYTE)}]`));
  expect(await readActivityWatch(5600, FROM, TO)).toBeNull();
  expect(fetched).toHaveBeenCalledTimes(7);
});

it('is away where its answer stops in the middle, or is no JSON', async () => {
  const broken = new ReadableStream({ pull: (stream) => stream.error(new Error('cut off')) });
  answering(() => new Response(broken));
  expect(await readActivityCategories(5600)).toBeNull();
  answering(() => new Response('<html>'));
  expect(await readActivityWatch(5600, FROM, TO)).toBeNull();
});
