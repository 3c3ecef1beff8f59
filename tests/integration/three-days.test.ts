import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NUDGE_DUE } from '@/entrypoints/background/show-state';
import { runningExperience, startExperience } from '@/utils/db/experience-store';
import { readSettings, saveSettings } from '@/utils/db/settings-store';
import { HOUR, MINUTE } from '@/utils/time/brands';
import { onAlarm, onBrowserStarted, onWorkerStarted } from './worker';
import { LESSON, World } from './world';

const RADIO = { title: 'A radio', tools: ['CSS', 'Audacity'], done: 'One sound' } as const;

async function begun(): Promise<World> {
  const world = new World();
  Object.assign(world.manners, { mayNotify: true, canInject: false });
  await world.install();
  const { nudges } = await readSettings(world.db);
  await saveSettings(world.db, { nudges: { ...nudges, quietFrom: 0, quietTo: 0, review: false } }, world.moment);
  await startExperience(world.db, 'e', { ...RADIO, tools: ['CSS', 'Audacity'] }, world.moment);
  return world;
}

const told = async (world: World): Promise<string[]> => (await world.db.nudges.toArray()).map(({ trigger }) => trigger);

describe('the three days', () => {
  it('are told of a day and three hours before their end, each once, also where the machine slept past the moment', async () => {
    const world = await begun();
    world.pass(47 * HOUR);
    await onAlarm(world.db, NUDGE_DUE, world.moment);
    expect(await told(world)).toEqual([]);
    // The lid was shut at the mark itself; the alarm comes when it is opened.
    world.pass(4 * HOUR);
    await onAlarm(world.db, NUDGE_DUE, world.moment);
    await onAlarm(world.db, NUDGE_DUE, world.moment);
    expect(await told(world)).toEqual(['clock']);
    world.pass(18 * HOUR + 10 * MINUTE);
    await onAlarm(world.db, NUDGE_DUE, world.moment);
    expect(await told(world)).toEqual(['clock', 'clock']);
  });

  it('find their alarm set anew after a start for which the browser kept none (case 7)', async () => {
    const world = await begun();
    await onBrowserStarted(world.db, world.moment, world.run);
    expect(await fakeBrowser.alarms.get(NUDGE_DUE)).toBeDefined();
    await fakeBrowser.alarms.clearAll();
    await world.stopWorker();
    await onBrowserStarted(world.db, world.moment, world.run);
    expect(await fakeBrowser.alarms.get(NUDGE_DUE)).toBeDefined();
  });

  it('find their alarm set anew after the extension was switched off and on, which only the start of its worker tells', async () => {
    const world = await begun();
    await fakeBrowser.alarms.clearAll();
    await fakeBrowser.storage.session.clear();
    await onWorkerStarted(world.db, world.moment);
    expect(await fakeBrowser.alarms.get(NUDGE_DUE)).toBeDefined();
    await fakeBrowser.alarms.clearAll();
    await onWorkerStarted(world.db, world.moment);
    expect(await fakeBrowser.alarms.get(NUDGE_DUE)).toBeUndefined();
  });

  it.each([
    [true, []],
    [false, ['show-nudge']],
  ])('are told of in the page in view unless its window is private (%s)', async (incognito, sent) => {
    const world = await begun();
    const tabs = [{ id: 1, url: LESSON, incognito, active: true }];
    Object.assign(world.manners, { canInject: true, mayNotify: false, tabs });
    world.pass(51 * HOUR);
    await onAlarm(world.db, NUDGE_DUE, world.moment);
    expect(world.sentKinds()).toEqual(sent);
  });

  it('are the same moment after a restart in another zone', async () => {
    const world = await begun();
    const end = (await runningExperience(world.db))?.endsAt;
    await world.stopWorker();
    world.zone = 'Pacific/Auckland';
    world.pass(20 * HOUR);
    await onBrowserStarted(world.db, world.moment, world.run);
    expect((await runningExperience(world.db))?.endsAt).toBe(end);
  });
});
