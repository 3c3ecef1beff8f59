import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteDocked } from '@/utils/db/docked-store';
import { keepPlace } from '@/utils/db/place-store';
import { runningTimer, startTimer } from '@/utils/db/timer-store';
import type { DockWish } from '@/utils/messaging/protocol';
import { durationMs, type EpochMs, MINUTE } from '@/utils/time/brands';
import { dockPage } from './worker';
import { aTab, LESSON, World } from './world';

const TEN_MINUTES = durationMs(10 * MINUTE);

/** A world in which ten minutes run that were begun from a lesson, whose tab has the dock. */
async function making(title = 'a sketch'): Promise<{ world: World; timer: EpochMs }> {
  const world = new World();
  await world.install();
  const { startedAt } = await startTimer(
    world.db,
    { title, target: TEN_MINUTES, course: 'udemy/python' },
    world.moment,
  );
  const lesson = { lesson: 'udemy/python/1', address: LESSON, title: 'Loops', courseTitle: 'Python' };
  await keepPlace(world.db, { at: world.at, tabId: 1, ...lesson, position: 40, returning: null });
  await noteDocked(world.db, startedAt, 1);
  return { world, timer: startedAt };
}

const wish = (world: World, wanted: DockWish): Promise<unknown> => world.send({ kind: 'dock', wish: wanted });

describe('the dock', () => {
  it('is shown in a page while the timer runs, and in none of a private window', async () => {
    const { world } = await making();
    await dockPage(world.db, aTab());
    await dockPage(world.db, aTab({ id: 2, isPrivate: true }));
    const shown = world.asked.sent.filter(({ message }) => message.kind === 'show-dock');
    expect(shown).toMatchObject([{ tabId: 1, message: { dock: { title: 'a sketch', canReturn: true } } }]);
  });

  it('offers three things to make of the lesson that was left', async () => {
    const { world } = await making('');
    await dockPage(world.db, aTab());
    const [offered] = world.asked.sent.flatMap(({ message }) => (message.kind === 'show-dock' ? [message.dock] : []));
    expect(offered?.offers).toHaveLength(3);
    expect(offered?.offers).toMatchObject([{ idea: { topic: 'Loops' } }, {}, {}]);
  });

  it('ends the timer once, however often it is told, also by a worker that started anew', async () => {
    const { world, timer } = await making();
    world.pass(10 * MINUTE);
    const end = { kind: 'end', timer, how: 'done', title: '', minutes: null } as const;
    const reply = await wish(world, end);
    expect(reply).toMatchObject({ kind: 'ended', minutes: 10, hard: false, canReturn: true });
    await world.stopWorker();
    expect(await wish(world, end)).toMatchObject({ kind: 'ended', minutes: 10 });
    expect(await world.db.tasks.toArray()).toMatchObject([{ title: 'a sketch', minutes: 10, source: 'timer' }]);
    expect(await world.broken()).toEqual([]);
  });

  it('gives more time once for each time that the person saw', async () => {
    const { world, timer } = await making();
    world.pass(4 * MINUTE);
    const more = { kind: 'more', timer, target: TEN_MINUTES } as const;
    await wish(world, more);
    await wish(world, more);
    expect(await runningTimer(world.db)).toMatchObject({ target: 20 * MINUTE, extended: 1 });
    world.pass(30 * MINUTE);
    await wish(world, { ...more, target: durationMs(20 * MINUTE) });
    expect(await runningTimer(world.db)).toMatchObject({ target: 44 * MINUTE, extended: 2 });
  });

  it('calls a session hard that took more time, a reset, or went to the scrap pile', async () => {
    for (const before of ['more', 'hard', null] as const) {
      const { world, timer } = await making();
      if (before === 'more') await wish(world, { kind: 'more', timer, target: TEN_MINUTES });
      if (before === 'hard') await wish(world, { kind: 'hard', timer });
      world.pass(MINUTE);
      const how = before === null ? 'scrapped' : 'done';
      expect(await wish(world, { kind: 'end', timer, how, title: '', minutes: null })).toMatchObject({ hard: true });
    }
  });

  it('changes nothing for a timer that has ended elsewhere, or never was', async () => {
    const { world, timer } = await making();
    const other = { kind: 'end', timer: timer + 1, how: 'done', title: '', minutes: null };
    expect(await world.send({ kind: 'dock', wish: other })).toEqual({ kind: 'gone' });
    await wish(world, { kind: 'name', timer, title: 'a navbar' });
    expect(await runningTimer(world.db)).toMatchObject({ title: 'a navbar' });
    expect(await world.send({ kind: 'dock', wish: { kind: 'name', timer: 'x', title: '', minutes: null } })).toBeNull();
  });

  it('takes an end back: the task goes, the timer runs on from where it began', async () => {
    const { world, timer } = await making();
    world.pass(5 * MINUTE);
    await wish(world, { kind: 'end', timer, how: 'scrapped', title: '', minutes: null });
    expect(await wish(world, { kind: 'unend', timer })).toMatchObject({ kind: 'running', dock: { timer } });
    expect(await world.db.tasks.count()).toBe(0);
    expect(await runningTimer(world.db)).toMatchObject({ startedAt: timer, title: 'a sketch' });
    expect(await world.broken()).toEqual([]);
  });
});

describe('the way back', () => {
  const address = 'https://www.youtube.com/watch?v=abcdefghijk';

  /** Leaves a video, lets its tab stand at an address meanwhile, and goes back. */
  async function goBack(meanwhile: string): Promise<{ readonly opened: readonly string[]; readonly shown: number[] }> {
    const { world, timer } = await making();
    const lesson = { lesson: 'youtube/abcdefghijk', address, title: 'Hooks', courseTitle: null };
    await keepPlace(world.db, { at: world.at, tabId: 1, ...lesson, position: 40, returning: null });
    const shown: number[] = [];
    Object.assign(fakeBrowser.tabs, {
      get: async (id: number) => ({ id, url: meanwhile, windowId: 1 }),
      update: async (id: number) => shown.push(id),
    });
    await wish(world, { kind: 'back', timer });
    return { opened: world.asked.opened, shown };
  }

  it('is the lesson’s own tab while it still shows it', async () => {
    expect(await goBack(`${address}&t=40s`)).toEqual({ opened: [], shown: [1] });
  });

  it('is a tab of its own where that one went on to another lesson at the same path', async () => {
    expect(await goBack('https://www.youtube.com/watch?v=zyxwvutsrqp')).toEqual({ opened: [address], shown: [] });
  });
});
