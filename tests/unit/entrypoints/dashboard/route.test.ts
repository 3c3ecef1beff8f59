import { describe, expect, it } from 'vitest';
import { parseRoute, routeHash } from '@/entrypoints/dashboard/route';

describe('parseRoute', () => {
  it.each([
    '#/week',
    '#/courses',
    '#/doing',
    '#/skills',
    '#/portfolio',
    '#/review',
    '#/loop',
    '#/reset',
    '#/note',
    '#/settings',
    '#/week/2026-11-16',
    '#/week/2026-11-16/2026-11-18',
  ])('reads what %s was written from', (hash) => {
    expect(routeHash(parseRoute(hash))).toBe(hash);
  });

  it.each(['', '#', '#/nowhere', '#/week/monday', '#/week/2026-13-01'])('takes “%s” for the week of today', (hash) => {
    expect(parseRoute(hash)).toEqual({ place: 'week', week: null, day: null });
  });
});
