import { expect, test } from 'vitest';
import { checkRollups, rollupsOf } from '@/utils/db/rollup-store';
import { saveSettings } from '@/utils/db/settings-store';
import { watchedSinceDoing } from '@/utils/db/since-store';
import {
  deleteTask,
  editTask,
  logTask,
  measuredOf,
  recentTasks,
  restoreTask,
  tasksOf,
  undoTaskEdit,
} from '@/utils/db/task-store';
import { discardTimer, resumeTimer, runningTimer, startTimer, stopTimer } from '@/utils/db/timer-store';
import { durationMs, localDay, MINUTE } from '@/utils/time/brands';
import { aDatabase, aDraft, BERLIN, minutesAfter, moment, NOON, played, record } from './builders';

const TODAY = localDay('2026-11-20');
const DOING = { title: 'Ten minutes', target: durationMs(10 * MINUTE), course: 'udemy/python' };

test('a task is logged once, however often it is sent', async () => {
  const db = aDatabase();
  const task = await logTask(db, aDraft({ title: '  A   tiny script ', tags: ['ts', 'ts', ' '] }), 't', moment(5));
  expect(await logTask(db, aDraft({ title: 'Other' }), 't', moment(9))).toEqual(task);
  expect(task).toMatchObject({
    title: 'A tiny script',
    minutes: 15,
    tags: ['ts'],
    day: TODAY,
    zone: BERLIN,
    timed: null,
  });
  expect(await recentTasks(db, 10)).toHaveLength(1);
  expect((await rollupsOf(db, [TODAY]))[0]).toMatchObject({ doing: 15 * MINUTE, tasks: 1 });
});

test('what is no task is refused and leaves nothing', async () => {
  const db = aDatabase();
  await expect(logTask(db, aDraft({ title: ' ' }), 't', moment(0))).rejects.toThrow(RangeError);
  expect(await db.tasks.count()).toBe(0);
  expect(await checkRollups(db)).toEqual([]);
});

test('a task can be changed, deleted and put back', async () => {
  const db = aDatabase();
  await logTask(db, aDraft(), 't', moment(5));
  expect(await editTask(db, 't', { minutes: 20, course: 'udemy/python' })).toMatchObject({
    before: { minutes: 15 },
    after: { minutes: 20, title: 'A tiny script' },
  });
  const gone = await deleteTask(db, 't');
  expect((await rollupsOf(db, [TODAY]))[0]?.doing).toBe(0);
  if (gone) await restoreTask(db, gone);
  expect(await tasksOf(db, TODAY)).toEqual([gone]);
  expect((await rollupsOf(db, [TODAY]))[0]?.courses).toMatchObject([{ course: 'udemy/python', doing: 20 * MINUTE }]);
  expect([await editTask(db, 'x', {}), await deleteTask(db, 'x')]).toEqual([null, null]);
});

test('Undo takes back what its change did, and nothing that another window changed since (case 31)', async () => {
  const db = aDatabase();
  await startTimer(db, DOING, moment(0));
  await stopTimer(db, { id: 't' }, moment(12));
  const shorter = await editTask(db, 't', { minutes: 4 });
  await editTask(db, 't', { title: 'Named in another window', tags: ['css'] });
  if (shorter) await undoTaskEdit(db, shorter);
  expect(await db.tasks.get('t')).toMatchObject({
    ...{ title: 'Named in another window', tags: ['css'], minutes: 12, at: minutesAfter(12) },
    timed: { from: NOON, to: minutesAfter(12) },
  });
  if (shorter) await undoTaskEdit(db, shorter);
  const renamed = await editTask(db, 't', { title: 'Once more', course: 'udemy/css' });
  await editTask(db, 't', { minutes: 3 });
  if (renamed) await undoTaskEdit(db, renamed);
  expect(await db.tasks.get('t')).toMatchObject({
    title: 'Named in another window',
    course: 'udemy/python',
    minutes: 3,
  });
  expect(await checkRollups(db)).toEqual([]);
  await deleteTask(db, 't');
  if (renamed) await undoTaskEdit(db, renamed);
  expect(await db.tasks.count()).toBe(0);
});

test('the timer measures what becomes a task', async () => {
  const db = aDatabase();
  const started = await startTimer(db, DOING, moment(10));
  expect(await startTimer(db, { ...DOING, title: 'Again' }, moment(12))).toEqual(started);
  const task = await stopTimer(db, { id: 't' }, moment(22));
  expect(task).toMatchObject({
    title: 'Ten minutes',
    minutes: 12,
    at: minutesAfter(22),
    timed: { from: minutesAfter(10), to: minutesAfter(22) },
  });
  expect(await measuredOf(db, TODAY)).toMatchObject([{ id: 't@2026-11-20', task: 't' }]);
  expect(await stopTimer(db, { id: 't' }, moment(30))).toEqual(task);
  expect(await stopTimer(db, { id: 'u' }, moment(30))).toBeNull();
  await record(db, played('s', 0, 30));
  const [rollup] = await rollupsOf(db, [TODAY]);
  expect(rollup).toMatchObject({ watching: { all: 30 * MINUTE }, alone: { all: 18 * MINUTE }, doing: 12 * MINUTE });
});

test('minutes that the person gives hold instead of what ran', async () => {
  const db = aDatabase();
  await startTimer(db, DOING, moment(0));
  const fewer = await stopTimer(db, { id: 'fewer', minutes: 10, title: 'Sketch' }, moment(60));
  expect(fewer).toMatchObject({
    title: 'Sketch',
    minutes: 10,
    at: minutesAfter(10),
    timed: { from: NOON, to: minutesAfter(10) },
  });
  await startTimer(db, DOING, moment(60));
  expect(await stopTimer(db, { id: 'more', minutes: 90 }, moment(70))).toMatchObject({ minutes: 90, timed: null });
  expect(await editTask(db, 'fewer', { minutes: 4 })).toMatchObject({ after: { timed: { to: minutesAfter(4) } } });
  expect((await rollupsOf(db, [TODAY]))[0]?.doing).toBe(94 * MINUTE);
  if (fewer) await restoreTask(db, fewer);
  expect((await rollupsOf(db, [TODAY]))[0]?.doing).toBe(100 * MINUTE);
});

test('a timer left running for days, or met by a clock that went back, makes a task that can be', async () => {
  const db = aDatabase();
  await startTimer(db, DOING, moment(0));
  expect(await stopTimer(db, { id: 'long' }, moment(5000))).toMatchObject({
    minutes: 1440,
    timed: { to: minutesAfter(1440) },
  });
  await startTimer(db, DOING, moment(100));
  expect(await stopTimer(db, { id: 'back' }, moment(90))).toMatchObject({ minutes: 1, timed: null });
  expect(await checkRollups(db)).toEqual([]);
});

test('a discarded timer can run on', async () => {
  const db = aDatabase();
  const timer = await startTimer(db, DOING, moment(0));
  expect(await discardTimer(db)).toEqual(timer);
  expect([await runningTimer(db), await discardTimer(db)]).toEqual([null, null]);
  await resumeTimer(db, timer);
  expect(await runningTimer(db)).toEqual(timer);
});

test('a timer of no name makes a task of no name, which can be given one', async () => {
  const db = aDatabase();
  await startTimer(db, { title: '', target: null, course: null }, moment(0));
  expect(await stopTimer(db, { id: 't' }, moment(3))).toMatchObject({ title: '' });
  expect(await editTask(db, 't', { minutes: 2 })).toMatchObject({ after: { title: '', minutes: 2 } });
  expect(await editTask(db, 't', { title: 'Sketch' })).toMatchObject({ after: { title: 'Sketch' } });
  await expect(editTask(db, 't', { title: ' ' })).rejects.toThrow(RangeError);
});

test('watching since the last doing begins where doing ended', async () => {
  const db = aDatabase();
  const since = async (minutes: number) => (await watchedSinceDoing(db, moment(minutes))) / MINUTE;
  await record(db, played('a', 0, 30));
  expect(await since(30)).toBe(30);
  await logTask(db, aDraft(), 't', moment(35));
  await record(db, played('b', 10, 40, { mode: 'heard' }));
  expect(await since(40)).toBe(5);
  await saveSettings(db, { listening: false }, moment(40));
  expect(await since(40)).toBe(0);
  await startTimer(db, DOING, moment(40));
  await record(db, played('c', 41, 50));
  expect(await since(50)).toBe(0);
  await stopTimer(db, { id: 'u' }, moment(45));
  expect(await since(50)).toBe(5);
  expect(await since(24 * 60)).toBe(0);
});

test('watching after the clock went back comes after a doing of the older time', async () => {
  const db = aDatabase();
  await logTask(db, aDraft(), 't', moment(100));
  await record(db, played('a', 0, 30));
  expect(await watchedSinceDoing(db, moment(31))).toBe(30 * MINUTE);
});

test('watching of an older time of the clock lies before a doing of the newer', async () => {
  const db = aDatabase();
  await record(db, played('a', 0, 30));
  await logTask(db, aDraft(), 't', moment(-60));
  expect(await watchedSinceDoing(db, moment(31))).toBe(0);
});

test('a stretch over the edge of a day that is shortened leaves the second day empty', async () => {
  const db = aDatabase();
  await startTimer(db, DOING, moment(-8 * 60 - 30));
  await stopTimer(db, { id: 't' }, moment(-8 * 60 + 30));
  const doing = async () =>
    (await rollupsOf(db, [localDay('2026-11-19'), TODAY])).map((rollup) => rollup.doing / MINUTE);
  expect(await doing()).toEqual([30, 30]);
  await editTask(db, 't', { minutes: 20 });
  expect(await doing()).toEqual([20, 0]);
  expect([await tasksOf(db, localDay('2026-11-19')), await tasksOf(db, TODAY)]).toMatchObject([[{ id: 't' }], []]);
  expect(await checkRollups(db)).toEqual([]);
});
