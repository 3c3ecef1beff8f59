import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Task } from '@/utils/doing/task';
import { EMPTY_LEDGER, emptyRollup, rollupOf } from '@/utils/statistics/rollup';
import { doingNeeded, type WeekFacts, weekView } from '@/utils/statistics/week';
import { durationMs, epochMs, HOUR, type LocalDay, localDay, MINUTE } from '@/utils/time/brands';
import { addDays } from '@/utils/time/calendar';
import type { WatchInterval } from '@/utils/watching/interval';

const MONDAY = localDay('2026-11-16');
const week = (first: LocalDay): LocalDay[] => Array.from({ length: 7 }, (_, index) => addDays(first, index));
const noon = (day: LocalDay): number => Date.parse(`${day}T12:00:00Z`);

function watched(day: LocalDay, minutes: number, change: Partial<WatchInterval> = {}): WatchInterval {
  const from = epochMs(noon(day));
  const media = durationMs(minutes * MINUTE);
  const lesson = { site: 'udemy', course: 'udemy/react', courseTitle: 'React', lesson: 'udemy/1', title: 'Hooks' };
  const player = { player: 'page', rate: 1, muted: false, mode: 'watched' } as const;
  const row = {
    id: `${day}-${minutes}`,
    session: 's',
    day,
    zone: 'UTC',
    era: 0,
    media,
    address: '',
    correctedAt: null,
  };
  return { ...row, ...lesson, ...player, from, to: epochMs(from + media), ...change };
}

function made(day: LocalDay, minutes: number, course: string | null): Task {
  const at = epochMs(noon(day));
  return {
    id: `${day}-${minutes}`,
    title: 'Demo',
    minutes,
    at,
    day,
    zone: 'UTC',
    tags: [],
    course,
    source: 'line',
    timed: null,
  };
}

function facts(watch: WatchInterval[], tasks: Task[], change: Partial<WeekFacts> = {}): WeekFacts {
  const fold = (day: LocalDay) =>
    rollupOf(day, {
      ...EMPTY_LEDGER,
      watch: watch.filter((row) => row.day === day),
      tasks: tasks.filter((task) => task.day === day),
    });
  return {
    days: week(MONDAY).map(fold),
    daysBefore: week(addDays(MONDAY, -7)).map(fold),
    tasks,
    settings: { goal: 1 / 3, listening: true },
    today: addDays(MONDAY, 2),
    ...change,
  };
}

describe('weekView', () => {
  it('says that an empty week is empty', () => {
    const view = weekView(facts([], []));
    expect(view).toMatchObject({ isEmpty: true, share: null, change: null, courses: [], loose: [], tasks: 0 });
    expect(view.days.map(({ when }) => when)).toEqual([
      'past',
      'past',
      'today',
      'future',
      'future',
      'future',
      'future',
    ]);
  });

  it('compares the shares as they are shown', () => {
    const before = addDays(MONDAY, -7);
    const watch = [watched(MONDAY, 60), watched(before, 60)];
    const tasks = [made(MONDAY, 20, null), made(before, 12, null)];
    // 25 % now, 16.7 % before, shown as 17 %
    expect(weekView(facts(watch, tasks)).change).toBe(8);
  });

  it('merges a course over days with what was made from it, and keeps the rest apart', () => {
    const tuesday = addDays(MONDAY, 1);
    const tasks = [made(tuesday, 15, 'udemy/react'), made(tuesday, 5, null)];
    const view = weekView(facts([watched(MONDAY, 60), watched(tuesday, 30)], tasks));
    expect(view.courses).toHaveLength(1);
    expect(view.courses[0]).toMatchObject({ title: 'React', watching: 90 * MINUTE, doing: 15 * MINUTE });
    expect(view.courses[0]?.made.map(({ minutes }) => minutes)).toEqual([15]);
    expect(view.loose.map(({ minutes }) => minutes)).toEqual([5]);
  });

  it('keeps a course’s title from a day on which it was watched', () => {
    const tasks = [made(addDays(MONDAY, 1), 15, 'udemy/react')];
    expect(weekView(facts([watched(MONDAY, 60)], tasks)).courses[0]?.title).toBe('React');
  });

  it('leaves out what was only heard when listening is off', () => {
    const heard = [watched(MONDAY, 60, { mode: 'heard' })];
    const view = weekView(facts(heard, [], { settings: { goal: 1 / 3, listening: false } }));
    expect(view).toMatchObject({ watching: 0, isEmpty: true, courses: [] });
  });

  it('sums to the week what it shows of the days', () => {
    const minutes = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(fc.array(fc.tuple(minutes, minutes), { minLength: 7, maxLength: 7 }), (amounts) => {
        const days = week(MONDAY);
        const view = weekView(
          facts(
            days.map((day, index) => watched(day, amounts[index]?.[0] ?? 0)),
            days.map((day, index) => made(day, amounts[index]?.[1] ?? 0, null)),
          ),
        );
        expect(view.days.reduce((sum, day) => sum + day.watching, 0)).toBe(view.watching);
        expect(view.days.reduce((sum, day) => sum + day.doing, 0)).toBe(view.doing);
      }),
    );
  });

  it('takes empty rollups as they are', () => {
    const days = week(MONDAY).map(emptyRollup);
    expect(weekView(facts([], [], { days, daysBefore: days })).isEmpty).toBe(true);
  });
});

describe('doingNeeded', () => {
  it('is half an hour for an hour at a third', () => {
    expect(doingNeeded(HOUR, 1 / 3)).toBeCloseTo(30 * MINUTE, 3);
  });

  it('meets the goal exactly, at any goal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 86_400_000 }),
        fc.double({ min: 0.1, max: 0.8, noNaN: true }),
        (alone, goal) => {
          const doing = doingNeeded(durationMs(alone), goal);
          expect(doing / (doing + alone)).toBeCloseTo(goal, 9);
        },
      ),
    );
  });
});
