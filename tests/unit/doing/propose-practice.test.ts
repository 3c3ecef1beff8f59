import { describe, expect, it } from 'vitest';
import { isEvening, unnamedPractice } from '@/utils/doing/propose-practice';
import type { Task } from '@/utils/doing/task';
import type { WorkInterval } from '@/utils/doing/work';
import { epochMs, localDay, MINUTE } from '@/utils/time/brands';

const DAY = localDay('2026-11-20');
const NOON = Date.parse('2026-11-20T12:00:00Z');
const at = (minutes: number) => epochMs(NOON + minutes * MINUTE);
const worked = (lesson: string, from: number, to: number): WorkInterval => ({
  ...{
    id: `${lesson}${from}@${DAY}`,
    session: `${lesson}${from}`,
    day: DAY,
    zone: 'UTC',
    era: 0,
    from: at(from),
    to: at(to),
  },
  ...{
    site: 'kaggle',
    course: null,
    courseTitle: null,
    lesson,
    title: `Page ${lesson}`,
    address: 'https://x.example/',
  },
});
const task = (more: Partial<Task>): Task => ({
  ...{ id: 't', title: 't', minutes: 5, at: at(0), day: DAY, zone: 'UTC', tags: [], course: null },
  ...{ source: 'line', timed: null },
  ...more,
});

describe('the end of the day', () => {
  it.each([
    ['16:59', false],
    ['17:00', true],
    ['03:59', true],
    ['04:00', false],
  ])('at %s: %s', (clock, evening) => {
    expect(isEvening(epochMs(Date.parse(`2026-11-20T${clock}:00Z`)), 'UTC', 240)).toBe(evening);
  });
});

describe('practice without a name', () => {
  it('is that with most time in it, its stretches together', () => {
    const rows = [worked('a', 0, 6), worked('b', 10, 14), worked('b', 20, 27)];
    expect(unnamedPractice(DAY, rows, [])).toMatchObject({ title: 'Page b', minutes: 11, id: `practice-b@${DAY}` });
  });

  it('leaves out what a timer tells of, what is named, and what is short', () => {
    const rows = [worked('a', 0, 30), worked('b', 40, 52), worked('c', 60, 64)];
    const told = task({ timed: { from: at(0), to: at(30) } });
    expect(unnamedPractice(DAY, rows, [told])).toMatchObject({ title: 'Page b', minutes: 12 });
    expect(unnamedPractice(DAY, rows, [told, task({ id: `practice-b@${DAY}` })])).toBeNull();
  });
});
