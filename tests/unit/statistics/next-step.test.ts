import { expect, it } from 'vitest';
import type { Course } from '@/utils/statistics/courses';
import { nextStep } from '@/utils/statistics/next-step';
import { durationMs, epochMs, HOUR } from '@/utils/time/brands';

const course = (name: string, watched: number, done: number, more: Partial<Course> = {}): Course => ({
  ...{ course: name, title: name, site: 'udemy', watched: durationMs(watched * HOUR), done: durationMs(done * HOUR) },
  ...{ tasks: done > 0 ? 1 : 0, lessons: 1, firstSeen: epochMs(0), lastSeen: epochMs(1), state: 'in-progress' },
  ...{ stateSaid: false, renamed: false, merged: [] },
  ...more,
});

it('is the most watched course from which nothing was made, certified or not', () => {
  const certified = course('b', 9, 0, { state: 'certificate' });
  expect(nextStep([course('a', 4, 0), certified, course('c', 20, 1)])).toEqual({
    course: certified,
    why: 'nothing-made',
  });
});

it('is else the open one with the least made for what was watched', () => {
  const least = course('b', 10, 1);
  const finished = course('c', 100, 1, { state: 'finished' });
  expect(nextStep([course('a', 4, 2), least, finished])).toEqual({ course: least, why: 'least-made' });
});

it('is none before any course', () => {
  expect(nextStep([])).toBeNull();
  expect(nextStep([course('a', 0, 1)])).toBeNull();
});
