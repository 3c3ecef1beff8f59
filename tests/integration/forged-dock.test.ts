import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPlace } from '@/utils/db/place-store';
import { saveSettings } from '@/utils/db/settings-store';
import { runningTimer, startTimer } from '@/utils/db/timer-store';
import type { DockWish } from '@/utils/messaging/protocol';
import type { Sender } from '@/utils/platform/sender';
import { durationMs, type EpochMs, epochMs, MINUTE, SECOND, shift } from '@/utils/time/brands';
import { dockPage } from './worker';
import { aTab, from, LESSON, World } from './world';

const TEN_MINUTES = durationMs(10 * MINUTE);
const NO_TIMER = epochMs(0);
/** A tab whose page never had the dock, and one of a private window that has the same number as the lesson's tab. */
const STRANGER = from(aTab({ id: 99 }));
const PRIVATE = from(aTab({ isPrivate: true }));
const GONE = { kind: 'gone' };

/** A world in which ten minutes run, with the dock in the lesson's tab. */
async function making(): Promise<{ world: World; timer: EpochMs }> {
  const world = new World();
  await world.install();
  const start = { title: 'a secret', target: TEN_MINUTES, course: 'udemy/python' };
  const { startedAt: timer } = await startTimer(world.db, start, world.moment);
  const lesson = { lesson: 'udemy/python/1', address: LESSON, title: 'Loops', courseTitle: 'Python' };
  await keepPlace(world.db, { at: world.at, tabId: 1, ...lesson, position: 40, returning: null });
  await dockPage(world.db, aTab());
  return { world, timer };
}

const wish = (world: World, wanted: DockWish, sender?: Sender): Promise<unknown> =>
  world.send({ kind: 'dock', wish: wanted }, sender);

const ending = (timer: EpochMs, minutes: number | null = null): DockWish => ({
  ...{ kind: 'end', how: 'done', title: 'forged' },
  ...{ timer, minutes },
});

describe('a page in other hands', () => {
  it.each([
    ['a tab that never had the dock', STRANGER],
    ['a private window', PRIVATE],
    ['a page that is made ready', from(aTab(), { isPrerendered: true })],
    ['a page that its tab has left', from(aTab(), { hasLeft: true })],
  ])('learns nothing and changes nothing from %s', async (_, sender) => {
    const { world, timer } = await making();
    const before = await runningTimer(world.db);
    const wishes: DockWish[] = [
      { kind: 'back', timer },
      { kind: 'name', timer, title: 'forged' },
      { kind: 'more', timer, target: TEN_MINUTES },
      { kind: 'hard', timer },
      ending(timer, 1440),
    ];
    for (const wanted of wishes) expect(await wish(world, wanted, sender)).toEqual(GONE);
    expect(await runningTimer(world.db)).toEqual(before);
    expect(await world.db.tasks.count()).toBe(0);
    expect(world.asked.opened).toEqual([]);
    await wish(world, ending(timer));
    expect(await wish(world, { kind: 'unend', timer }, sender)).toEqual(GONE);
    expect(await world.db.tasks.count()).toBe(1);
  });

  it('is answered in a private window where the person has them counted', async () => {
    const { world, timer } = await making();
    await saveSettings(world.db, { privateWindows: true }, world.moment);
    expect(await wish(world, { kind: 'back', timer }, PRIVATE)).toMatchObject({ kind: 'running' });
  });

  it('is told of no timer that it can’t name, and opens nothing, also from a tab that has the dock', async () => {
    const { world } = await making();
    for (let times = 0; times < 50; times += 1) {
      expect(await wish(world, { kind: 'hard', timer: NO_TIMER })).toEqual(GONE);
    }
    for (const kind of ['back', 'unend'] as const) expect(await wish(world, { kind, timer: NO_TIMER })).toEqual(GONE);
    expect(await wish(world, { kind: 'name', timer: NO_TIMER, title: 'forged' })).toEqual(GONE);
    expect(await wish(world, { kind: 'more', timer: NO_TIMER, target: TEN_MINUTES })).toEqual(GONE);
    expect(world.asked.opened).toEqual([]);
  });

  it('opens one reset however often it asks for it', async () => {
    const { world, timer } = await making();
    for (let times = 0; times < 50; times += 1) await wish(world, { kind: 'hard', timer });
    expect(world.asked.opened).toHaveLength(1);
    world.pass(2 * MINUTE);
    await wish(world, { kind: 'hard', timer });
    expect(world.asked.opened).toHaveLength(2);
  });

  it('opens one tab with the lesson for a timer, however often it asks for it, at once or one by one', async () => {
    const { world, timer } = await making();
    await Promise.all(Array.from({ length: 50 }, () => wish(world, { kind: 'back', timer })));
    for (let times = 0; times < 10; times += 1) {
      world.pass(30 * SECOND);
      await wish(world, { kind: 'back', timer });
    }
    await wish(world, ending(timer));
    world.pass(30 * SECOND);
    await wish(world, { kind: 'back', timer });
    expect(world.asked.opened).toEqual([LESSON]);
  });

  it('doesn’t bring the lesson’s tab to the front over and over', async () => {
    const { world, timer } = await making();
    let shown = 0;
    const { get, update } = fakeBrowser.tabs;
    Object.assign(fakeBrowser.tabs, {
      get: async () => ({ id: 1, url: LESSON, title: '', incognito: false, active: false }),
      update: async () => {
        shown += 1;
        return { id: 1 };
      },
    });
    await Promise.all(Array.from({ length: 50 }, () => wish(world, { kind: 'back', timer })));
    expect(shown).toBe(1);
    world.pass(5 * SECOND);
    await wish(world, { kind: 'back', timer });
    expect(shown).toBe(2);
    expect(world.asked.opened).toEqual([]);
    Object.assign(fakeBrowser.tabs, { get, update });
  });

  it('leads back to the lesson no more when its dock must have gone', async () => {
    const { world, timer } = await making();
    await wish(world, ending(timer));
    world.pass(11 * MINUTE);
    await wish(world, { kind: 'back', timer });
    expect(world.asked.opened).toEqual([]);
  });

  it('logs no more minutes than ran', async () => {
    const { world, timer } = await making();
    world.pass(7 * MINUTE);
    expect(await wish(world, ending(timer, 1440))).toMatchObject({ kind: 'ended', minutes: 7 });
  });

  it('takes no end back but the last, and that only within minutes', async () => {
    const { world, timer } = await making();
    world.pass(5 * MINUTE);
    await wish(world, ending(timer));
    world.pass(11 * MINUTE);
    expect(await wish(world, { kind: 'unend', timer })).toEqual(GONE);
    await startTimer(world.db, { title: 'the next', target: TEN_MINUTES, course: null }, world.moment);
    expect(await wish(world, { kind: 'unend', timer })).toEqual(GONE);
    await dockPage(world.db, aTab());
    world.pass(30 * SECOND);
    expect(await wish(world, { kind: 'unend', timer })).toEqual(GONE);
    expect(await world.db.tasks.toArray()).toMatchObject([{ id: `timer-${timer}` }]);
    expect(await runningTimer(world.db)).toMatchObject({ title: 'the next' });
  });

  it('takes back no task of a timer that ended elsewhere, a hundred days ago', async () => {
    const { world } = await making();
    const old = shift(world.at, -100 * 24 * 60 * MINUTE);
    const task = { id: `timer-${old}`, title: 'long ago', minutes: 10, at: old, day: '2026-08-12', zone: 'UTC' };
    const rest = { tags: [], course: null, source: 'timer', timed: { from: old, to: shift(old, MINUTE) }, era: 0 };
    await Reflect.apply(world.db.tasks.put, world.db.tasks, [{ ...task, ...rest }]);
    expect(await wish(world, { kind: 'unend', timer: old })).toEqual(GONE);
    expect(await wish(world, ending(old))).toEqual(GONE);
    expect(await world.db.tasks.count()).toBe(1);
  });

  it('leads back to the lesson after the end of its own timer alone', async () => {
    const { world, timer } = await making();
    await wish(world, ending(timer));
    await wish(world, { kind: 'back', timer: NO_TIMER });
    await wish(world, { kind: 'back', timer }, STRANGER);
    expect(world.asked.opened).toEqual([]);
    await wish(world, { kind: 'back', timer });
    expect(world.asked.opened).toEqual([LESSON]);
  });
});
