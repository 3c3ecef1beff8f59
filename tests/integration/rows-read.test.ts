import { expect, test } from 'vitest';
import { onTabAddress } from '@/entrypoints/background/on-tab-address';
import { type OpenedArchive, takeTold } from '@/utils/db/archive-store';
import { allRollups } from '@/utils/db/rollup-store';
import { logTask } from '@/utils/db/task-store';
import { withoutNudging } from '@/utils/devices/parts';
import type { PageReading } from '@/utils/messaging/page-reading';
import { localDay, SECOND } from '@/utils/time/brands';
import { aDatabase, aDraft, played, record } from '../unit/db/builders';
import { fileOf } from '../unit/db/file-of';
import { countReads, type Reads } from '../years/count-reads.ts';
import { fillYears } from '../years/fill.ts';
import { aBeat, aTab, World } from './world';

const VIDEO = 'https://www.youtube.com/watch?v=abcdefghijk';
const ENROLLED = 'https://www.udemy.com/cart/success/55/';
/** Some days of each year, each with some of its stretches: what is counted are rows, and few tell as much as many. */
const SOME = { until: localDay('2026-11-19'), zone: 'Europe/Berlin', device: '0000000a', days: 0.03, stretches: 0.2 };

const read: PageReading = {
  ...{ url: VIDEO, title: 'YouTube', cameFrom: null, found: [] },
  video: {
    ...{ id: 'v', title: 'Rust Full Course for Beginners', channel: 'Ferris Academy', category: 'Education', tags: [] },
    ...{ description: null, playlist: null, seconds: 11_400, live: false, whole: true },
  },
};

/** What another device tells of a day of its own: a task and a lesson. */
async function toldElsewhere(world: World): Promise<OpenedArchive> {
  const other = aDatabase(() => world.at);
  await logTask(other, aDraft({ title: 'A clock' }), 'clock', world.moment);
  await record(other, played('elsewhere', 10, 20));
  const { archive, pictures } = await fileOf(other);
  await other.delete();
  return { archive: withoutNudging(archive), pictures };
}

async function readsOver(years: number): Promise<Readonly<Record<'beat' | 'judged' | 'visit' | 'heard', Reads>>> {
  const world = new World();
  const counted = countReads(world.db);
  const rows = await fillYears(world.db, { ...SOME, seed: years, years });
  expect(rows).toBeGreaterThan(years * 100);
  await world.install();
  world.manners.reads = () => read;
  await world.beats([aBeat()]);
  world.pass(20 * SECOND);
  counted();
  await world.beats([aBeat({ seq: 1, wall: 20_000, media: 20_000 })]);
  const beat = counted();
  await onTabAddress(world.db, aTab({ url: VIDEO }), world.moment);
  const judged = counted();
  expect(await world.db.judged.get('youtube/abcdefghijk')).toMatchObject({ verdict: 'lesson' });
  counted();
  await onTabAddress(world.db, aTab({ url: ENROLLED }), world.moment);
  const visit = counted();
  expect(visit.all.rollups).toBeGreaterThanOrEqual((await allRollups(world.db)).length);
  await takeTold(world.db, await toldElsewhere(world), world.moment, async () => {});
  expect(await world.db.tasks.get('clock')).toBeDefined();
  expect(await world.db.intervals.where('session').equals('elsewhere').count()).toBe(1);
  const heard = counted();
  return { beat, judged, visit, heard };
}

test('a beat reads as many rows of fifty years as of one, and so does whatever keeps a beat waiting', async () => {
  const [one, fifty] = [await readsOver(1), await readsOver(50)];
  expect(fifty.beat).toEqual(one.beat);
  expect(fifty.judged).toEqual(one.judged);
  // All days are gone over here, but by no transaction that a beat has to wait for.
  expect(fifty.visit.locked).toEqual(one.visit.locked);
  expect(fifty.heard.locked).toEqual(one.heard.locked);
}, 60_000);
