// @vitest-environment node
// Only there are the locks of a real browser.
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeBeats } from '@/entrypoints/background/held-beats';
import { waiting } from '@/utils/platform/waiting';
import { aBeat, aTab, from } from '../../integration/world';
import { moment } from '../db/builders';

const beatsOf = (session: string) => ({ kind: 'watched', beats: [aBeat({ session })], fullscreen: false }) as const;
const sender = from(aTab());
const full = new DOMException('no room', 'QuotaExceededError');

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('');
  Object.assign(fakeBrowser.action, {
    setBadgeText: async () => {},
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
    setTitle: async () => {},
  });
});

it('what waits and can’t be taken for a reason of its own is left out, and what waits after it goes in', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  for (const session of ['broken', 'sound']) {
    await expect(takeBeats(beatsOf(session), sender, moment(0), async () => Promise.reject(full))).rejects.toBe(full);
  }
  expect(await waiting()).toHaveLength(2);
  const taken: string[] = [];
  const take: Parameters<typeof takeBeats>[3] = async ({ beats: [beat] }) => {
    if (beat?.session === 'broken') throw new TypeError('a defect');
    taken.push(beat?.session ?? '');
  };
  await takeBeats(beatsOf('new'), sender, moment(1), take);
  expect(taken).toEqual(['sound', 'new']);
  expect(await waiting()).toEqual([]);
  expect(said).toHaveBeenCalledWith('Loopbreak:', expect.any(TypeError));
  said.mockRestore();
});

it('a beat that is refused while what waits is taken waits as well', async () => {
  await expect(takeBeats(beatsOf('first'), sender, moment(0), async () => Promise.reject(full))).rejects.toBe(full);
  const room = Promise.withResolvers<void>();
  const takenSlowly = takeBeats(beatsOf('second'), sender, moment(1), () => room.promise);
  const refused = takeBeats(beatsOf('third'), sender, moment(1), async () => Promise.reject(full));
  // Time in which it would be put among what waits, were that not under way.
  for (let turns = 0; turns < 50; turns += 1) await new Promise((done) => setImmediate(done));
  room.resolve();
  await takenSlowly;
  await expect(refused).rejects.toBe(full);
  expect(JSON.stringify(await waiting())).toContain('"third"');
});

it.each([
  ['a private window', from(aTab({ isPrivate: true }))],
  ['a page that is made ready', from(aTab(), { isPrerendered: true })],
])('nothing of %s waits', async (_, secret) => {
  await expect(takeBeats(beatsOf('secret'), secret, moment(0), async () => Promise.reject(full))).rejects.toBe(full);
  expect(await waiting()).toEqual([]);
});

it('of addresses nothing waits but what their lesson is recognised by', async () => {
  const address = 'https://www.youtube.com/watch?v=abcdefghijk&list=PL1&token=secret#secret';
  const page = { url: address, title: 'Hooks', lesson: null, course: null };
  const message = { kind: 'watched', beats: [aBeat({ page })], fullscreen: false } as const;
  const from99 = from(aTab({ id: 99, url: address }));
  await expect(takeBeats(message, from99, moment(0), async () => Promise.reject(full))).rejects.toBe(full);
  const work = { session: 'w', seq: 0, from: 0, wall: 0, state: 'working', page } as const;
  const worked = { kind: 'worked', beats: [work] } as const;
  await expect(takeBeats(worked, from99, moment(0), async () => Promise.reject(full))).rejects.toBe(full);
  const kept = JSON.stringify(await waiting());
  expect(kept).toContain('https://www.youtube.com/watch?v=abcdefghijk&list=PL1"');
  expect(kept).not.toContain('secret');
});
