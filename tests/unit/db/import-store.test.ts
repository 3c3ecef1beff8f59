import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { previewImport, takeImport, undoImport } from '@/utils/db/import-store';
import { setChannel } from '@/utils/db/judged-store';
import { checkRollups, rollupsOf } from '@/utils/db/rollup-store';
import { startTimer, stopTimer } from '@/utils/db/timer-store';
import { type Imported, nothingOf } from '@/utils/importing/imported';
import { durationMs, epochMs, HOUR, localDay, MINUTE } from '@/utils/time/brands';
import { aDatabase, minutesAfter, moment, played, record } from './builders';

const TODAY = localDay('2026-11-20');
const LESSON = 'Linear algebra full course, lecture 4: matrices explained';
const work = (from: number, to: number, name = 'radio') => ({ name, from: minutesAfter(from), to: minutesAfter(to) });
const file = (some: Partial<Imported>, tool: Imported['tool'] = 'activitywatch'): Imported => ({
  ...nothingOf(tool),
  ...some,
});
const video = (minutes: number, title = LESSON, atMost = 60 * MINUTE) => ({
  ...{ at: minutesAfter(minutes), title, channel: 'Some Academy', atMost: durationMs(atMost) },
  address: `https://www.youtube.com/watch?v=aaaaaaaa${100 + minutes}`,
});

async function all(db: LoopbreakDatabase): Promise<unknown> {
  return [
    await db.intervals.toArray(),
    await db.worked.toArray(),
    await db.tasks.toArray(),
    await db.rollups.toArray(),
  ];
}

const EVERY: Imported = {
  ...nothingOf('activitywatch'),
  work: [work(0, 30), work(20, 40, 'clock'), work(960, 1000)],
  days: [{ day: localDay('2026-11-18'), names: ['radio'], length: durationMs(2 * HOUR) }],
  videos: [video(100), video(105, LESSON, 5 * MINUTE)],
  totals: [
    { day: localDay('2026-11-17'), host: 'www.udemy.com', length: durationMs(HOUR) },
    { day: localDay('2026-11-17'), host: 'leetcode.com', length: durationMs(HOUR) },
  ],
};

describe('taking a file in', () => {
  it('changes what the preview says; the same file again changes nothing; Undo takes all of it out', async () => {
    const db = aDatabase();
    await record(db, played('s', 5, 15));
    const before = await all(db);
    const preview = await previewImport(db, EVERY, moment(2000));
    expect(await all(db)).toEqual(before);
    expect(preview).toMatchObject({ from: '2026-11-17', to: '2026-11-21', doing: 80 * MINUTE + 3 * HOUR, days: 4 });
    const taken = await takeImport(db, EVERY, moment(2000));
    const after = await all(db);
    await takeImport(db, EVERY, moment(2001));
    expect(await all(db)).toEqual(after);
    expect(await previewImport(db, EVERY, moment(2002))).toMatchObject({ from: null, days: 0, doing: 0, watching: 0 });
    expect(await checkRollups(db)).toEqual([]);
    await undoImport(db, taken);
    expect(await all(db)).toEqual(before);
  });

  it('counts doing that a timer measured too once, and takes it out of watching alone', async () => {
    const db = aDatabase();
    await startTimer(db, { title: 'x', target: null, course: null }, moment(0));
    await record(db, played('s', 0, 10));
    await stopTimer(db, { id: 't' }, moment(20));
    await takeImport(db, file({ work: [work(10, 40)] }), moment(50));
    const [rollup] = await rollupsOf(db, [TODAY]);
    expect(rollup).toMatchObject({ doing: 40 * MINUTE, alone: { all: 0 }, watching: { all: 10 * MINUTE } });
  });

  it('cuts a stretch over the start of the day', async () => {
    const db = aDatabase();
    // Noon and sixteen hours: four in the morning.
    await takeImport(db, file({ work: [work(950, 970)] }), moment(1000));
    const rows = await db.worked.orderBy('day').toArray();
    expect(rows.map(({ day, from, to }) => [day, (to - from) / MINUTE])).toEqual([
      ['2026-11-20', 10],
      ['2026-11-21', 10],
    ]);
  });

  it('adds of a longer export what is new', async () => {
    const db = aDatabase();
    await takeImport(db, file({ work: [work(0, 10)] }), moment(50));
    await takeImport(db, file({ work: [work(0, 25), work(30, 31)] }), moment(60));
    expect(await rollupsOf(db, [TODAY])).toMatchObject([{ doing: 26 * MINUTE }]);
    expect(await db.worked.count()).toBe(3);
  });

  it('takes daily totals beyond what a timer measured, and the longer of two', async () => {
    const db = aDatabase();
    await startTimer(db, { title: 'x', target: null, course: null }, moment(0));
    await stopTimer(db, { id: 't' }, moment(20));
    const day = (minutes: number) =>
      file({ days: [{ day: TODAY, names: ['radio'], length: durationMs(minutes * MINUTE) }] }, 'wakatime');
    await takeImport(db, day(50), moment(30));
    await takeImport(db, day(40), moment(31));
    expect(await rollupsOf(db, [TODAY])).toMatchObject([{ doing: 50 * MINUTE, tasks: 2 }]);
    await takeImport(db, day(15), moment(32));
    expect(await db.tasks.get(`wakatime@${TODAY}`)).toMatchObject({ minutes: 30, title: 'WakaTime: radio' });
  });

  it('asks the judge and the person’s rules about videos, and holds lengths within bounds', async () => {
    const db = aDatabase();
    const videos = [
      ...[video(0), video(20, LESSON, 3 * MINUTE), video(30, LESSON, 20_000)],
      video(40, 'Funniest cats falling off things, compilation'),
    ];
    const preview = await previewImport(db, file({ videos }, 'takeout'), moment(100));
    expect(preview).toMatchObject({ watching: 13 * MINUTE, leftOut: { 'no-lesson': 1, short: 1 } });
    await setChannel(db, 'youtube/some academy', 'never', moment(100));
    expect(await previewImport(db, file({ videos }, 'takeout'), moment(100))).toMatchObject({ watching: 0 });
  });

  it('leaves out totals of days that were measured here, and of sites where a total says nothing', async () => {
    const db = aDatabase();
    await record(db, played('s', 0, 10));
    const total = (host: string, day = TODAY) => ({ day, host, length: durationMs(HOUR) });
    const totals = [
      total('udemy.com'),
      total('youtube.com'),
      total('news.example'),
      total('udemy.com', localDay('2026-11-19')),
    ];
    const taken = await takeImport(db, file({ totals }, 'time-tracker'), moment(100));
    expect(taken.plan.leftOut).toEqual({ measured: 1, 'no-course-site': 2 });
    expect(taken.plan.intervals).toMatchObject([{ day: '2026-11-19', estimatedBy: 'time-tracker', site: 'udemy' }]);
    // Another tool that tells of the same day tells of the same time.
    const again = await takeImport(db, file({ totals }, 'web-activity'), moment(101));
    expect(again.plan.intervals).toEqual([]);
  });

  it('is the same in any order and with any file twice, and what is measured is never counted twice', async () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 90 }), fc.constantFrom('a', 'b'));
    const oneFile = fc.array(span, { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.array(oneFile, { minLength: 1, maxLength: 3 }), async (files) => {
        const imported = files.map((spans) =>
          file({ work: spans.map(([from, length, name]) => work(from, from + length, name)) }),
        );
        const [forth, back] = [aDatabase(), aDatabase()];
        for (const one of [...imported, ...imported]) await takeImport(forth, one, moment(3000));
        for (const one of imported.toReversed()) await takeImport(back, one, moment(3000));
        const covered = new Set(
          files.flat().flatMap(([from, length]) => Array.from({ length }, (_, minute) => from + minute)),
        );
        for (const db of [forth, back]) {
          expect(await rollupsOf(db, [TODAY])).toMatchObject([{ doing: covered.size * MINUTE }]);
          expect(await checkRollups(db)).toEqual([]);
          await db.delete();
        }
      }),
      { numRuns: 40 },
    );
  });

  it('tells how far it is, and where it is stopped nothing has changed', async () => {
    const db = aDatabase();
    const before = await all(db);
    const imported = file({ work: Array.from({ length: 1200 }, (_, index) => work(index * 3, index * 3 + 1)) });
    const stop = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number): void => {
      shares.push(share);
      if (shares.length === 2) stop.abort();
    };
    await expect(takeImport(db, imported, moment(9000), { signal: stop.signal, onProgress })).rejects.toThrow();
    expect(shares.length).toBe(2);
    expect(await all(db)).toEqual(before);
    await takeImport(db, imported, moment(9000), { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
  });

  it('keeps a day’s eras together, so that imported time still overlaps with what was measured then', async () => {
    const db = aDatabase();
    await record(db, played('s', 0, 10));
    await db.meta.put({ id: 'clock', greatest: epochMs(minutesAfter(500)), era: 3 });
    await takeImport(db, file({ work: [work(0, 10)] }), moment(600));
    expect(await rollupsOf(db, [TODAY])).toMatchObject([{ alone: { all: 0 } }]);
  });
});
