import { describe, expect, it } from 'vitest';
import { quickLog } from '@/utils/db/quick-store';
import { logTask } from '@/utils/db/task-store';
import { runningTimer } from '@/utils/db/timer-store';
import { MINUTE } from '@/utils/time/brands';
import { onAddressEntered, onMenu, onShortcut, proposals, undoQuickLog } from './worker';
import { aTab, World } from './world';

async function aWorld(): Promise<World> {
  const world = new World();
  await world.install();
  return world;
}

describe('logging without a screen', () => {
  it('takes minutes and tags from the line in the address bar, and can be taken back', async () => {
    const world = await aWorld();
    await onAddressEntered(world.db, 'rebuilt the navbar 20m #css', world.moment);
    expect(await world.db.tasks.toArray()).toMatchObject([
      { title: 'rebuilt the navbar', minutes: 20, tags: ['css'], source: 'address' },
    ]);
    expect(world.asked.badge.text).toBe('✓');
    expect(await quickLog(world.db)).toMatchObject({ title: 'rebuilt the navbar', before: null, after: 1 });
    await world.stopWorker();
    await undoQuickLog(world.db, world.moment);
    expect(await world.db.tasks.count()).toBe(0);
    expect(await quickLog(world.db)).toBeNull();
    expect(await world.broken()).toEqual([]);
  });

  it('leads a line without a title to where one can be written, and logs nothing', async () => {
    const world = await aWorld();
    await onAddressEntered(world.db, ' 20m ', world.moment);
    expect(await world.db.tasks.count()).toBe(0);
    expect(world.asked.opened.at(-1)).toContain('dashboard.html#/week');
  });

  it('proposes what Enter would log, then what is likely', async () => {
    const world = await aWorld();
    const draft = { title: 'a chart of my week', minutes: 15, tags: [], course: null, source: 'line' } as const;
    await logTask(world.db, draft, 't', world.moment);
    expect(await proposals(world.db, 'a chart', world.moment)).toMatchObject([
      { content: 'a chart', description: 'address_log a chart 10' },
      { content: 'a chart of my week 15m' },
    ]);
  });

  it('logs a selection, and from a page what it shows, for its course', async () => {
    const world = await aWorld();
    const tab = aTab({ title: '3. Loops in depth' });
    await onMenu(world.db, { id: 'log-selection', selection: 'an ugly loop', tab }, world.moment);
    world.pass(MINUTE);
    await onMenu(world.db, { id: 'log-page', selection: '', tab }, world.moment);
    expect(await world.db.tasks.orderBy('at').toArray()).toMatchObject([
      { title: 'an ugly loop', source: 'menu', course: 'udemy/python' },
      { title: 'popup_suggest_rebuilt Loops in depth', source: 'menu', course: 'udemy/python' },
    ]);
  });

  it('begins ten minutes by the shortcut, once', async () => {
    const world = await aWorld();
    await onShortcut(world.db, 'ten-minutes', world.moment);
    const begun = await runningTimer(world.db);
    world.pass(MINUTE);
    await onShortcut(world.db, 'ten-minutes', world.moment);
    expect(await runningTimer(world.db)).toEqual(begun);
    expect(begun).toMatchObject({ target: 10 * MINUTE });
  });
});
