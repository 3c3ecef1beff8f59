import { expect, test } from 'vitest';
import { deleteEvent, isOwnCourse, noteEvent, recentEvents, restoreEvent } from '@/utils/db/event-store';
import { keepReview, lastReviewAt } from '@/utils/db/review-store';
import { addedSites, addSite, notePlatform, removeSite, restoreSite } from '@/utils/db/site-store';
import { deleteWork, restoreWork, workedOf } from '@/utils/db/work-store';
import { localDay, MINUTE } from '@/utils/time/brands';
import { aDatabase, minutesAfter, moment, NOON, played, record } from './builders';

const DAY = localDay('2026-11-20');

test('a site is added once, recognised, removed and put back', async () => {
  const db = aDatabase();
  await addSite(db, 'https://school.example', moment(1));
  await addSite(db, 'https://a.example:8443', moment(2));
  await addSite(db, 'https://school.example', moment(3));
  expect([await notePlatform(db, 'https://school.example', 'moodle')]).toEqual([true]);
  expect(await notePlatform(db, 'https://school.example', 'moodle')).toBe(false);
  expect(await notePlatform(db, 'https://none.example', 'moodle')).toBe(false);
  const row = { origin: 'https://school.example', platform: 'moodle', addedAt: minutesAfter(1) };
  expect((await addedSites(db))[0]).toEqual(row);
  expect(await removeSite(db, row.origin)).toEqual(row);
  expect(await removeSite(db, row.origin)).toBeNull();
  await restoreSite(db, row);
  // What an older copy brought, and no browser would say, stops nobody who reads the list.
  await restoreSite(db, { ...row, origin: 'https://[' });
  expect((await addedSites(db)).map(({ origin }) => origin)).toEqual([row.origin, 'https://a.example:8443']);
});

test('a visit is noted once, and can be deleted and put back', async () => {
  const db = aDatabase();
  const visit = { id: 'checkout/udemy/x', kind: 'checkout', site: 'udemy', course: null, at: NOON } as const;
  await noteEvent(db, visit);
  await noteEvent(db, { ...visit, at: minutesAfter(5) });
  await noteEvent(db, { ...visit, id: 'later', at: minutesAfter(9) });
  expect((await recentEvents(db, 5)).map(({ id, at }) => [id, at])).toEqual([
    ['later', minutesAfter(9)],
    [visit.id, NOON],
  ]);
  const gone = await deleteEvent(db, visit.id);
  expect(gone).toEqual(visit);
  expect(await deleteEvent(db, visit.id)).toBeNull();
  if (gone) await restoreEvent(db, gone);
  expect(await recentEvents(db, 5)).toHaveLength(2);
});

test('a course is the own one of who watched or practised it', async () => {
  const db = aDatabase();
  await record(db, played('a', 0, 9), played('b', 9, 12, { mode: 'worked', course: 'udemy/go' }));
  const own = await Promise.all(['udemy/python', 'udemy/go', 'udemy/other'].map((course) => isOwnCourse(db, course)));
  expect(own).toEqual([true, true, false]);
});

test('work is deleted for good, its session with it, and put back as it was', async () => {
  const db = aDatabase();
  const work = played('w', 0, 9, { mode: 'worked', lesson: 'udemy/quiz' });
  await record(db, work);
  const [row] = await workedOf(db, DAY);
  const gone = row && (await deleteWork(db, row.id));
  await record(db, { ...work, seq: 9 });
  expect(await workedOf(db, DAY)).toEqual([]);
  expect(await db.rollups.count()).toBe(0);
  if (gone) await restoreWork(db, gone);
  if (gone) await restoreWork(db, gone);
  expect(await workedOf(db, DAY)).toEqual([row]);
  expect(await db.rollups.toArray()).toMatchObject([{ doing: 9 * MINUTE, watching: { all: 0 } }]);
});

test('the last review is the one that was written last, also where weeks begin on another day since', async () => {
  const db = aDatabase();
  expect(await lastReviewAt(db)).toBeNull();
  const said = { made: '', hindered: '', change: '', held: null };
  const weeks = ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-15'].map(localDay);
  for (const [index, week] of weeks.entries()) {
    await keepReview(db, { ...said, week, at: minutesAfter(index) });
    expect(await lastReviewAt(db)).toBe(minutesAfter(index));
  }
});
