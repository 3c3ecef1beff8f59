import { expect, test, vi } from 'vitest';
import { clearAll } from '@/utils/db/clear-store';
import { raiseEra } from '@/utils/db/clock';
import { installedAt, noteInstalled } from '@/utils/db/install-store';
import { live } from '@/utils/db/live';
import { lockState, noteLocked, noteUnlocked } from '@/utils/db/lock-store';
import { noteAnswer, noteShown, nudgeState, recentNudges, saveNudge, saveNudgeState } from '@/utils/db/nudge-store';
import type { NudgeRow } from '@/utils/db/schema';
import { saveSettings } from '@/utils/db/settings-store';
import { logTask, recentTasks } from '@/utils/db/task-store';
import { shift } from '@/utils/time/brands';
import { aDatabase, aDraft, minutesAfter, moment, NOON, played, record } from './builders';

const NUDGE: NudgeRow = {
  ...{ id: 'n', at: NOON, trigger: 'binge', form: 'toast', tabId: 1, frameId: 0, minutes: 25 },
  ...{ title: 'Python', course: null, lesson: null, shownAt: null, answer: null, answeredAt: null },
};

test('a query lives: it comes again when what it read changes', async () => {
  const db = aDatabase();
  const next = vi.fn();
  const { unsubscribe } = live(() => recentTasks(db, 5)).subscribe(next, next);
  await vi.waitFor(() => expect(next).toHaveBeenLastCalledWith([]));
  const task = await logTask(db, aDraft(), 't', moment(0));
  await vi.waitFor(() => expect(next).toHaveBeenLastCalledWith([task]));
  unsubscribe();
});

test('an era of the clock ends when it goes back by more than ten seconds', async () => {
  const db = aDatabase();
  const eras: number[] = [];
  for (const by of [0, 15_000, 5001, 15_000, 4999, 4000, -6000]) eras.push(await raiseEra(db, shift(NOON, by)));
  expect(eras).toEqual([0, 0, 0, 0, 1, 1, 2]);
});

test('the day of installing and the lock are kept', async () => {
  const db = aDatabase();
  expect([await installedAt(db), await noteInstalled(db, NOON), await noteInstalled(db, minutesAfter(1))]).toEqual([
    null,
    NOON,
    NOON,
  ]);
  expect(await lockState(db)).toEqual({ lockedAt: null, unlockedAt: null });
  await noteLocked(db, NOON);
  expect(await lockState(db)).toEqual({ lockedAt: NOON, unlockedAt: null });
  await noteUnlocked(db, minutesAfter(1));
  expect(await lockState(db)).toEqual({ lockedAt: null, unlockedAt: minutesAfter(1) });
});

test('a nudge is seen once and answered once', async () => {
  const db = aDatabase();
  await saveNudge(db, NUDGE);
  await saveNudge(db, { ...NUDGE, id: 'o', at: minutesAfter(90) });
  expect(await noteShown(db, 'n', minutesAfter(1))).toMatchObject({ shownAt: minutesAfter(1) });
  expect(await noteShown(db, 'n', minutesAfter(2))).toMatchObject({ shownAt: minutesAfter(1) });
  expect(await noteAnswer(db, 'n', 'not-now', minutesAfter(3))).toBe(true);
  expect(await noteAnswer(db, 'n', 'less', minutesAfter(4))).toBe(false);
  expect(await noteAnswer(db, 'x', 'less', minutesAfter(4))).toBe(false);
  expect(await recentNudges(db, 5)).toMatchObject([
    { id: 'o' },
    { id: 'n', answer: 'not-now', answeredAt: minutesAfter(3) },
  ]);
});

test('clearing leaves settings and the day of installing alone', async () => {
  const db = aDatabase();
  await noteInstalled(db, NOON);
  await saveSettings(db, { goal: 0.5 }, moment(0));
  await record(db, played('s', 0, 10));
  await logTask(db, aDraft(), 't', moment(0));
  await saveNudge(db, NUDGE);
  await saveNudgeState(db, { phase: 'quiet' });
  await clearAll(db);
  for (const table of [db.intervals, db.measured, db.tasks, db.rollups, db.timers, db.nudges, db.corrections]) {
    expect(await table.count()).toBe(0);
  }
  expect(await nudgeState(db)).toBeUndefined();
  expect([await db.settings.count(), await installedAt(db)]).toEqual([1, NOON]);
});
