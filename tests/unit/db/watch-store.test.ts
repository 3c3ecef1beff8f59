import { expect, test } from 'vitest';
import { checkRollups, rollupsOf } from '@/utils/db/rollup-store';
import { readSettings, saveSettings } from '@/utils/db/settings-store';
import { logTask } from '@/utils/db/task-store';
import { startTimer, stopTimer } from '@/utils/db/timer-store';
import { deleteInterval, editInterval, intervalsOf, restoreInterval, undoEdit } from '@/utils/db/watch-store';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { localDay, MINUTE, shift } from '@/utils/time/brands';
import { aDatabase, aDraft, minutesAfter, moment, NOON, played, record } from './builders';

const TODAY = localDay('2026-11-20');
const YESTERDAY = localDay('2026-11-19');
const ID = 's@2026-11-20';

test('a row is deleted and put back, once', async () => {
  const db = aDatabase();
  await record(db, played('s', 0, 10));
  const gone = await deleteInterval(db, ID);
  expect(await deleteInterval(db, ID)).toBeNull();
  expect((await rollupsOf(db, [TODAY]))[0]?.watching.all).toBe(0);
  for (let times = 0; gone && times < 2; times += 1) await restoreInterval(db, gone);
  expect(await intervalsOf(db, TODAY)).toEqual([gone]);
  expect(await checkRollups(db)).toEqual([]);
});

test('times that cannot be are refused with the reason', async () => {
  const db = aDatabase();
  await record(db, played('s', 0, 10));
  const edit = async (id: string, from: number, to: number) => {
    const done = await editInterval(db, id, { from: minutesAfter(from), to: minutesAfter(to) }, moment(60));
    return done.kind === 'refused' ? done.reason : done.kind;
  };
  expect(await edit('x@2026-11-20', 0, 10)).toBe('gone');
  expect(await edit(ID, 10, 10)).toBe('empty');
  expect(await edit(ID, 50, 61)).toBe('future');
  expect(await edit(ID, -24 * 60, 1)).toBe('too-long');
  expect(await intervalsOf(db, TODAY)).toMatchObject([{ to: minutesAfter(10), correctedAt: null }]);
  expect(await edit(ID, 50, 60)).toBe('edited');
});

test('a correction over the edge of a day makes a row on each side, and can be taken back', async () => {
  const db = aDatabase();
  await record(db, played('s', 0, 10));
  const before = await intervalsOf(db, TODAY);
  const done = await editInterval(db, ID, { from: minutesAfter(-9 * 60), to: minutesAfter(-7 * 60) }, moment(60));
  expect(await intervalsOf(db, YESTERDAY)).toMatchObject([{ to: minutesAfter(-8 * 60) }]);
  expect(await intervalsOf(db, TODAY)).toMatchObject([{ from: minutesAfter(-8 * 60) }]);
  expect(await checkRollups(db)).toEqual([]);
  if (done.kind === 'edited') await undoEdit(db, done);
  expect([await intervalsOf(db, YESTERDAY), await intervalsOf(db, TODAY)]).toEqual([[], before]);
  expect(await checkRollups(db)).toEqual([]);
});

test('another start of the day moves every record to the day it belongs to, and back', async () => {
  const db = aDatabase();
  await logTask(db, aDraft(), 't', moment(-10));
  await startTimer(db, { title: 'Doing', target: null, course: null }, moment(-5));
  await stopTimer(db, { id: 'd' }, moment(5));
  await record(db, played('s', -30, 30));
  const before = await Promise.all([
    db.intervals.toArray(),
    db.measured.toArray(),
    db.tasks.toArray(),
    db.rollups.toArray(),
  ]);
  await saveSettings(db, { dayStartsAt: 720 }, moment(40));
  const [yesterday, today] = await rollupsOf(db, [YESTERDAY, TODAY]);
  expect(yesterday).toMatchObject({
    watching: { all: 30 * MINUTE },
    alone: { all: 25 * MINUTE },
    tasks: 1,
    doing: 20 * MINUTE,
  });
  expect(today).toMatchObject({
    watching: { all: 30 * MINUTE },
    alone: { all: 25 * MINUTE },
    tasks: 1,
    doing: 5 * MINUTE,
  });
  await saveSettings(db, { dayStartsAt: 240 }, moment(41));
  const after = await Promise.all([
    db.intervals.toArray(),
    db.measured.toArray(),
    db.tasks.toArray(),
    db.rollups.toArray(),
  ]);
  expect(after).toEqual(before);
});

test('a session that goes on over a change of the day start goes on as one', async () => {
  const db = aDatabase();
  await record(db, played('s', -30, 30));
  await saveSettings(db, { dayStartsAt: 720 }, moment(31));
  await record(db, played('s', -30, 40, { seq: 2 }));
  expect((await db.intervals.toArray()).map((row) => [row.id, row.from, row.to])).toEqual([
    ['s@2026-11-19', minutesAfter(-30), NOON],
    ['s@2026-11-20', NOON, minutesAfter(40)],
  ]);
  expect(await checkRollups(db)).toEqual([]);
});

test('a row keeps the day of the zone it was recorded in', async () => {
  const db = aDatabase();
  await record(db, played('s', 0, 10));
  await editInterval(
    db,
    ID,
    { from: NOON, to: minutesAfter(5) },
    { at: shift(NOON, 60 * MINUTE), zone: 'Pacific/Auckland' },
  );
  expect(await intervalsOf(db, TODAY)).toHaveLength(1);
});

test('settings are the defaults until something is saved, and are kept in range', async () => {
  const db = aDatabase();
  expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
  expect(await saveSettings(db, { goal: 9, sitesOff: ['vimeo'] }, moment(0))).toMatchObject({
    goal: 0.8,
    sitesOff: ['vimeo'],
  });
  expect(await saveSettings(db, { listening: false }, moment(1))).toMatchObject({ goal: 0.8, listening: false });
  await db.settings.put({ id: 'settings', value: 'junk' });
  expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
});

test('parts of a session that a correction set apart stay apart when their days become one', async () => {
  const db = aDatabase();
  await record(db, played('s', -9 * 60, -7 * 60));
  const span = { from: minutesAfter(-9 * 60), to: minutesAfter(-8 * 60 - 10) };
  await editInterval(db, 's@2026-11-19', span, moment(0));
  await saveSettings(db, { dayStartsAt: 0 }, moment(0));
  expect((await intervalsOf(db, TODAY)).map((row) => [row.id, row.from, row.to])).toEqual([
    ['s@2026-11-20', minutesAfter(-9 * 60), minutesAfter(-8 * 60 - 10)],
    ['s@2026-11-20#2', minutesAfter(-8 * 60), minutesAfter(-7 * 60)],
  ]);
  expect(await checkRollups(db)).toEqual([]);
});

test('rows of one session that were both corrected are not joined over the gap between them', async () => {
  const db = aDatabase();
  await record(db, played('s', -9 * 60, -7 * 60));
  const cut = (id: string, from: number, to: number) =>
    editInterval(db, id, { from: minutesAfter(from), to: minutesAfter(to) }, moment(0));
  await cut('s@2026-11-19', -9 * 60, -8 * 60 - 10);
  await cut('s@2026-11-20', -8 * 60 + 10, -7 * 60);
  await saveSettings(db, { dayStartsAt: 0 }, moment(0));
  expect((await rollupsOf(db, [TODAY]))[0]?.watching.all).toBe(100 * MINUTE);
});
