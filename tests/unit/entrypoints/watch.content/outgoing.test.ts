import { expect, test, vi } from 'vitest';
import type { Beat } from '@/utils/watching/beat';
import { aBeat } from '../../../integration/world';

const post = vi.hoisted(() => vi.fn());
vi.mock('@/entrypoints/watch.content/post', () => ({ post }));

const { tell } = await import('@/entrypoints/watch.content/outgoing');

const sent = (): string[][] => post.mock.calls.map(([{ beats }]) => beats.map(({ session }: Beat) => session));

test('what begins while nobody answers is told right after, and not with the next beat', async () => {
  let giveUp = (): void => {};
  post.mockImplementationOnce(() => new Promise((done) => (giveUp = () => done(undefined))));
  post.mockResolvedValue({ counted: true, why: null, guide: null, restart: [] });
  tell([aBeat({ session: 'first' })], 0, () => {});
  await vi.waitFor(() => expect(sent()).toEqual([['first']]));
  tell([aBeat({ session: 'second', state: 'playing', seq: 1 })], 0, () => {});
  await Promise.resolve();
  expect(sent()).toEqual([['first']]);
  giveUp();
  await vi.waitFor(() => expect(sent()).toEqual([['first'], ['first', 'second']]));
});
