import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArchive } from '@/utils/archive/read-archive';
import { archiveText } from '@/utils/archive/write-archive';
import { cleanTitle } from '@/utils/catalogue/clean-title';
import { matchPage } from '@/utils/catalogue/match';
import { readRecords } from '@/utils/db/archive-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { aDatabase, NOON, played, record } from './builders';

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

  it('and of two long addresses that differ in the end alone each is a lesson of its own', () => {
    const long = `https://www.udemy.com/course/${'a'.repeat(3000)}/learn/lecture/`;
    const [one, other] = [matchPage(`${long}1`), matchPage(`${long}2`)];
    expect(one?.lesson).not.toBe(other?.lesson);
    expect(one?.course).toBe(other?.course);
    expect(matchPage(one?.address ?? '')?.lesson).toBe(one?.lesson);
  });
});
