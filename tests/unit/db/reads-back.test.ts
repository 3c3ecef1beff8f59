import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_ROWS } from '@/utils/archive/archive';
import { readArchive } from '@/utils/archive/read-archive';
import { ARCHIVE_VERSION, FORMAT, LAST_STAMP } from '@/utils/archive/tables';
import { archiveText } from '@/utils/archive/write-archive';
import { cleanTitle } from '@/utils/catalogue/clean-title';
import { matchPage } from '@/utils/catalogue/match';
import { readRecords } from '@/utils/db/archive-store';
import { copyThere } from '@/utils/db/copy-rows';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { takeImport } from '@/utils/db/import-store';
import { readSettings } from '@/utils/db/settings-store';
import { editTask, logTask } from '@/utils/db/task-store';
import { readImport } from '@/utils/importing/read-import';
import { SECOND, shift } from '@/utils/time/brands';
import type { WatchInterval } from '@/utils/watching/interval';
import { aDatabase, aDraft, moment, NOON, played, record } from './builders';

/** What a person's own file of these records is read as. */
async function readBack(db: LoopbreakDatabase) {
  const text = [...archiveText(await readRecords(db), NOON)].join('');
  const reading = readArchive(JSON.parse(text));
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

const name = fc.oneof(
  fc.string({ minLength: 1, unit: 'binary' }),
  fc
    .tuple(fc.string({ minLength: 1, maxLength: 4, unit: 'binary' }), fc.integer({ min: 100, max: 5000 }))
    .map(([piece, times]) => piece.repeat(times)),
);
const address = fc.tuple(name, name).map(([one, other]) => {
  const [path, query] = [one, other].map((part) => encodeURIComponent(part.toWellFormed()));
  return [
    `https://www.udemy.com/course/${path}/learn/lecture/${query}`,
    `https://www.youtube.com/watch?v=${query}&list=PL${path}`,
    `https://www.khanacademy.org/${path}/${query}`,
    `https://vimeo.com/${path}`,
  ];
});

const NO_ARCHIVE = { format: FORMAT, version: ARCHIVE_VERSION, exportedAt: NOON, stamps: [], pictures: [] } as const;
/** More stretches of one session than a call takes arguments; apart from each other, so that none are joined. */
const manyOf = (row: WatchInterval): WatchInterval[] =>
  Array.from({ length: 200_000 }, (_, index) => ({
    ...{ ...row, id: `${row.session}@${index}` },
    ...{ from: shift(NOON, index * 2 * SECOND), to: shift(NOON, index * 2 * SECOND + SECOND) },
  }));

describe('whatever can be recorded can be read back', () => {
  it('whatever the page’s address and titles are', async () => {
    await fc.assert(
      fc.asyncProperty(address, name, async (addresses, title) => {
        const db = aDatabase();
        const lengths: number[] = [];
        for (const [index, url] of addresses.entries()) {
          const match = matchPage(url);
          if (!match) continue;
          const { lesson, course, site } = match;
          lengths.push(lesson.length, course?.length ?? 0);
          const titled = { title: cleanTitle(title, site), courseTitle: cleanTitle(title, site) };
          const where = { site: site.id, lesson, course, address: match.address, ...titled };
          await record(db, played(`s${index}`, index * 10, index * 10 + 9, where));
        }
        expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(500);
        expect(await readBack(db)).toMatchObject({ kind: 'archive' });
        await db.delete();
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('whatever a file of another tool says of when it was', async () => {
    const time = fc.oneof(fc.integer({ min: -9e12, max: 9e12 }), fc.constantFrom(0, 2.6e11, 8.64e12, -6e10));
    await fc.assert(
      fc.asyncProperty(fc.array(time, { maxLength: 5 }), async (seconds) => {
        const db = aDatabase();
        const heartbeats = seconds.map((each) => ({ time: each, project: 'p', category: 'coding' }));
        const later = heartbeats.map((each) => ({ ...each, time: each.time + 60 }));
        const read = readImport({ days: [{ heartbeats: [...heartbeats, ...later] }] });
        if (read.kind !== 'read') throw new Error(read.kind);
        await takeImport(db, read.imported, moment(0));
        expect(await readBack(db)).toMatchObject({ kind: 'archive' });
        await db.delete();
      }),
      { numRuns: 60 },
    );
  });

  it('also a row that was changed after a stamp that was the latest possible, and a session of very many stretches', async () => {
    const db = aDatabase();
    const task = await logTask(db, aDraft(), 't', moment(0));
    await db.stamps.put({ table: 'tasks', id: task.id, at: LAST_STAMP, gone: false });
    await editTask(db, task.id, { title: 'later' });
    expect((await db.stamps.get(['tasks', task.id]))?.at).toBe(LAST_STAMP);
    expect(await readBack(db)).toMatchObject({ kind: 'archive' });
    await record(db, played('s', 0, 1));
    const [row] = await db.intervals.toArray();
    const { archive } = { archive: { ...NO_ARCHIVE, tables: { ...NO_ROWS, intervals: row ? manyOf(row) : [] } } };
    const there = copyThere(archive, await readSettings(db), new Set());
    expect(there.size).toBe(1);
  });

  it('and of two long addresses that differ in the end alone each is a lesson of its own', () => {
    const long = `https://www.udemy.com/course/${'a'.repeat(3000)}/learn/lecture/`;
    const [one, other] = [matchPage(`${long}1`), matchPage(`${long}2`)];
    expect(one?.lesson).not.toBe(other?.lesson);
    expect(one?.course).toBe(other?.course);
    expect(matchPage(one?.address ?? '')?.lesson).toBe(one?.lesson);
  });
});
