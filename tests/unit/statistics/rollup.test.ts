import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DoingInterval, Task } from '@/utils/doing/task';
import type { WorkInterval } from '@/utils/doing/work';
import { balanceOf } from '@/utils/statistics/balance';
import { emptyRollup, rollupOf } from '@/utils/statistics/rollup';
import { durationMs, epochMs, localDay, MINUTE } from '@/utils/time/brands';
import { covered, subtract } from '@/utils/time/spans';
import type { WatchInterval } from '@/utils/watching/interval';

const DAY = localDay('2026-11-20');
const foldOf = (
  watch: readonly WatchInterval[],
  measured: readonly DoingInterval[],
  tasks: readonly Task[],
  worked: readonly WorkInterval[] = [],
) => rollupOf(DAY, { watch, measured, tasks, worked });
const ZONE = 'UTC';
const minute = (count: number) => epochMs(count * MINUTE);

const watched = (id: string, from: number, to: number, over: Partial<WatchInterval> = {}): WatchInterval => ({
  ...{ id, session: id, day: DAY, zone: ZONE, era: 0, from: minute(from), to: minute(to), mode: 'watched' },
  ...{ media: durationMs((to - from) * MINUTE), site: 'udemy', course: 'udemy/python', courseTitle: 'Python' },
  ...{ lesson: 'udemy/1', title: 'Loops', address: 'https://www.udemy.com/', player: 'page', rate: 1, muted: false },
  correctedAt: null,
  ...over,
});
const measured = (task: string, from: number, to: number, era = 0): DoingInterval => ({
  ...{ id: `${task}@${DAY}`, task, day: DAY, zone: ZONE, era, from: minute(from), to: minute(to) },
});
const worked = (id: string, from: number, to: number, over: Partial<WorkInterval> = {}): WorkInterval => ({
  ...{ id, session: id, day: DAY, zone: ZONE, era: 0, from: minute(from), to: minute(to), site: 'udemy' },
  ...{
    course: 'udemy/python',
    courseTitle: null,
    lesson: 'udemy/quiz',
    title: 'Quiz',
    address: 'https://www.udemy.com/',
  },
  ...over,
});
const task = (id: string, minutes: number, over: Partial<Task> = {}): Task => ({
  ...{ id, title: id, minutes, at: minute(60), day: DAY, zone: ZONE, tags: [], course: null, source: 'line' },
  timed: null,
  ...over,
});

test('two lessons at once count once, also where one is only heard', () => {
  const rollup = foldOf([watched('a', 0, 20), watched('b', 10, 30, { mode: 'heard' })], [], []);
  expect(rollup.watching).toEqual({ all: 30 * MINUTE, seen: 20 * MINUTE });
  expect(rollup.media).toBe(40 * MINUTE);
});

test('doing and watching at once are both kept, and the balance leaves out the watching that overlaps', () => {
  const rows = [task('t', 10, { timed: { from: minute(10), to: minute(20) } }), task('told', 5)];
  const rollup = foldOf([watched('a', 0, 30)], [measured('t', 10, 20)], rows);
  expect(rollup).toMatchObject({
    watching: { all: 30 * MINUTE },
    alone: { all: 20 * MINUTE },
    doing: 15 * MINUTE,
    tasks: 2,
  });
  expect(balanceOf([rollup], true)).toEqual({ watching: 30 * MINUTE, doing: 15 * MINUTE, share: 15 / 35 });
});

test('time of two eras of the clock is never the same time', () => {
  const rollup = foldOf([watched('a', 0, 20), watched('b', 0, 20, { era: 1 })], [measured('t', 0, 20, 1)], []);
  expect(rollup).toMatchObject({ watching: { all: 40 * MINUTE }, alone: { all: 20 * MINUTE } });
});

test('courses have figures of their own, named by what was seen last', () => {
  const rows = [
    watched('a', 0, 20),
    watched('b', 10, 30, { course: 'udemy/go', courseTitle: null, title: 'Channels' }),
    watched('c', 40, 50, { course: null }),
  ];
  const { courses } = foldOf(rows, [], [task('t', 7, { course: 'udemy/python' }), task('u', 3, { course: 'x/new' })]);
  expect(
    courses.map(({ course, title, watching, doing }) => [course, title, watching.all / MINUTE, doing / MINUTE]),
  ).toEqual([
    ['udemy/go', 'Channels', 20, 0],
    ['udemy/python', 'Python', 20, 7],
    ['x/new', 'New', 0, 3],
  ]);
});

test('work on a page for practice is doing, once with a timer that runs, and what is watched meanwhile is alongside', () => {
  const rows = [task('t', 10, { timed: { from: minute(10), to: minute(20) } })];
  const work = [worked('a', 15, 30), worked('b', 25, 28, { course: null })];
  const rollup = foldOf([watched('w', 0, 40)], [measured('t', 10, 20)], rows, work);
  expect(rollup).toMatchObject({
    doing: 20 * MINUTE,
    alone: { all: 20 * MINUTE },
    watching: { all: 40 * MINUTE },
    tasks: 1,
  });
  expect(rollup.courses).toEqual([
    {
      ...{ course: 'udemy/python', title: 'Python', site: 'udemy', tasks: 0, doing: 15 * MINUTE },
      watching: { all: 40 * MINUTE, seen: 40 * MINUTE },
      ...{ lessons: ['udemy/1', 'udemy/quiz'], first: minute(0), last: minute(40) },
    },
  ]);
});

test('a day of nothing has no balance', () => {
  expect(balanceOf([emptyRollup(DAY)], true)).toEqual({ watching: 0, doing: 0, share: null });
  expect(balanceOf([], false).share).toBeNull();
});

test('leaving out what was only heard changes figures alone', () => {
  const rollup = foldOf([watched('a', 0, 10, { mode: 'heard' })], [], [task('t', 10)]);
  expect([balanceOf([rollup], true).share, balanceOf([rollup], false).share]).toEqual([0.5, 1]);
});

const row = fc
  .tuple(fc.uuid(), fc.nat(600), fc.nat(120), fc.boolean(), fc.nat(1), fc.constantFrom(null, 'udemy/a', 'udemy/b'))
  .map(([id, from, length, heard, era, course]) =>
    watched(id, from, from + length, { mode: heard ? 'heard' : 'watched', era, course }),
  );
const doing = fc
  .tuple(fc.uuid(), fc.nat(600), fc.nat(60), fc.nat(1))
  .map(([id, from, length, era]) => measured(id, from, from + length, era));
const work = fc
  .tuple(fc.uuid(), fc.nat(600), fc.nat(60), fc.nat(1), fc.constantFrom(null, 'udemy/a', 'udemy/c'))
  .map(([id, from, length, era, course]) => worked(id, from, from + length, { era, course }));
const works = fc.array(work, { maxLength: 4 });
const rows = fc.array(row, { maxLength: 10 });
const doings = fc.array(doing, { maxLength: 4 });

test('a fold is the same for rows in any order and for rows told twice, but for the media', () => {
  fc.assert(
    fc.property(rows, doings, works, (watch, made, work) => {
      const fold = foldOf(watch, made, [], work);
      expect(foldOf(watch.toReversed(), made.toReversed(), [], work.toReversed())).toEqual(fold);
      expect({ ...foldOf([...watch, ...watch], made, [], [...work, ...work]), media: fold.media }).toEqual(fold);
    }),
  );
});

test('figures keep their order: seen ≤ all, alone ≤ watching, each part ≤ the day, the day ≤ the sum of its rows', () => {
  fc.assert(
    fc.property(rows, doings, works, (watch, made, work) => {
      const { watching, alone, courses, doing } = foldOf(watch, made, [], work);
      const sum = watch.reduce((total, one) => total + one.to - one.from, 0);
      expect(watching.seen <= watching.all && alone.seen <= alone.all && alone.all <= watching.all).toBe(true);
      expect(watching.all).toBeLessThanOrEqual(sum);
      for (const share of courses) {
        expect(share.watching.all).toBeLessThanOrEqual(watching.all);
        expect(share.doing).toBeLessThanOrEqual(doing);
        expect(share.first).toBeLessThanOrEqual(share.last);
      }
      const first = watch.filter((one) => one.era === 0);
      const other = watch.filter((one) => one.era === 1);
      expect(watching.all).toBe(covered(first) + covered(other));
      const holes = (era: number) => [...made, ...work].filter((one) => one.era === era);
      // Doing is the union of timers and work, never their sum.
      expect(doing).toBe(covered(holes(0)) + covered(holes(1)));
      expect(alone.all).toBe(covered(subtract(first, holes(0))) + covered(subtract(other, holes(1))));
    }),
  );
});
