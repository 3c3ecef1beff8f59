import { expect, test } from 'vitest';
import { correctLesson, forgetCorrection } from '@/utils/db/correction-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { channelRuleOf, restoreChannel, saveJudged, setChannel } from '@/utils/db/judged-store';
import { checkRollups } from '@/utils/db/rollup-store';
import { standingOf } from '@/utils/db/standing-store';
import { MINUTE } from '@/utils/time/brands';
import { covered } from '@/utils/time/spans';
import type { PlayingSession } from '@/utils/watching/interval';
import { aDatabase, aVerdict, moment, played, record } from './builders';

const VIDEO = { site: 'youtube', lesson: 'youtube/v', course: null, courseTitle: null };
const held = (from: number, to: number, over: Partial<PlayingSession> = {}) =>
  played('s', from, to, { ...VIDEO, held: 'unjudged', ...over });
const verdict = (over: Parameters<typeof aVerdict>[0]) => aVerdict({ channel: 'youtube/@who', ...over });

async function minutesOf(db: LoopbreakDatabase): Promise<number> {
  expect(await checkRollups(db)).toEqual([]);
  return covered(await db.intervals.toArray()) / MINUTE;
}

test('what was said to count while its last beat was on its way counts, and all of it', async () => {
  const db = aDatabase();
  await record(db, held(0, 1, { seq: 1 }));
  await saveJudged(db, verdict({ verdict: 'lesson' }), moment(1));
  await record(db, held(0, 2, { seq: 2, open: false }));
  expect(await minutesOf(db)).toBe(2);
});

test('what plays before the verdict is held, and counts from its beginning once it is a lesson', async () => {
  const db = aDatabase();
  await record(db, held(0, 1, { seq: 1 }));
  await record(db, held(0, 2, { seq: 2 }));
  expect(await minutesOf(db)).toBe(0);
  await saveJudged(db, verdict({ verdict: 'lesson' }), moment(2));
  expect(await minutesOf(db)).toBe(2);
  await record(db, held(0, 5, { seq: 3, held: null }));
  expect(await minutesOf(db)).toBe(5);
});

test('a session that ended before the verdict counts too', async () => {
  const db = aDatabase();
  await record(db, held(0, 3, { open: false }));
  await saveJudged(db, verdict({ verdict: 'lesson' }), moment(9));
  expect(await minutesOf(db)).toBe(3);
});

test('what is judged no lesson never counts, until the person says that it is one', async () => {
  const db = aDatabase();
  await record(db, held(0, 3));
  await saveJudged(db, verdict({ verdict: 'not-a-lesson' }), moment(3));
  expect(await minutesOf(db)).toBe(0);
  expect(await db.playing.toArray()).toMatchObject([{ open: false, held: null, refused: 'not-a-lesson-by-judge' }]);
  await correctLesson(db, 'youtube/v', 'lesson', moment(4));
  expect(await minutesOf(db)).toBe(3);
  await forgetCorrection(db, 'youtube/v', moment(5));
  expect(await minutesOf(db)).toBe(0);
});

test('an unsure verdict holds on: measured, not counted, and counted whole once the person says so', async () => {
  const db = aDatabase();
  await record(db, held(0, 3, { seq: 1 }));
  await saveJudged(db, verdict({ verdict: 'unsure' }), moment(3));
  await record(db, held(0, 8, { seq: 2, held: 'unsure' }));
  expect(await minutesOf(db)).toBe(0);
  expect(await db.playing.toArray()).toMatchObject([{ open: true, held: 'unsure', refused: null }]);
  await correctLesson(db, 'youtube/v', 'lesson', moment(8));
  expect(await minutesOf(db)).toBe(8);
});

test("a channel's rule holds at once for what is stored of today, goes over the judge and under the word on one lesson", async () => {
  const db = aDatabase();
  await record(db, held(0, 3));
  await saveJudged(db, verdict({ verdict: 'lesson' }), moment(3));
  expect(await minutesOf(db)).toBe(3);
  const never = await setChannel(db, 'youtube/@who', 'never', moment(4));
  expect([await minutesOf(db), never.rows.length, never.before]).toEqual([0, 1, null]);
  expect(await standingOf(db, 'youtube/v')).toEqual({ verdict: 'not-a-lesson', by: 'channel' });
  await restoreChannel(db, never, moment(5));
  expect([await minutesOf(db), await channelRuleOf(db, 'youtube/@who')]).toEqual([3, null]);

  await setChannel(db, 'youtube/@who', 'never', moment(6));
  await correctLesson(db, 'youtube/v', 'lesson', moment(7));
  expect(await minutesOf(db)).toBe(3);
  await setChannel(db, 'youtube/@who', null, moment(8));
  expect(await minutesOf(db)).toBe(3);
});

test('a channel that always teaches turns what was held or judged otherwise into lessons', async () => {
  const db = aDatabase();
  await record(db, held(0, 3), played('t', 5, 9, { ...VIDEO, lesson: 'youtube/w', held: 'unjudged' }));
  await saveJudged(db, verdict({ verdict: 'not-a-lesson' }), moment(3));
  await saveJudged(db, verdict({ video: 'youtube/w', verdict: 'unsure' }), moment(9));
  const always = await setChannel(db, 'youtube/@who', 'always', moment(10));
  expect(await minutesOf(db)).toBe(7);
  await restoreChannel(db, always, moment(11));
  expect(await minutesOf(db)).toBe(0);
});

test('what was no lesson is forgotten after a day, unless the person said something of it', async () => {
  const db = aDatabase();
  const DAY = 24 * 60;
  await saveJudged(db, verdict({ video: 'youtube/song', verdict: 'not-a-lesson', at: moment(0).at }), moment(0));
  await saveJudged(db, verdict({ video: 'youtube/said', verdict: 'unsure', at: moment(0).at }), moment(0));
  await saveJudged(db, verdict({ video: 'youtube/lesson', verdict: 'lesson', at: moment(0).at }), moment(0));
  await correctLesson(db, 'youtube/said', 'lesson', moment(1));
  await saveJudged(db, verdict({ video: 'youtube/next', verdict: 'unsure', at: moment(DAY + 1).at }), moment(DAY + 1));
  expect(await db.judged.orderBy('video').primaryKeys()).toEqual(['youtube/lesson', 'youtube/next', 'youtube/said']);
});

test('of a day of many videos some are forgotten at once and the rest with the next, whatever the person said of', async () => {
  const db = aDatabase();
  const DAY = 24 * 60;
  const song = (index: number) => verdict({ video: `youtube/${index}`, verdict: 'not-a-lesson', at: moment(index).at });
  await db.judged.bulkPut(Array.from({ length: 450 }, (_, index) => song(index)));
  await correctLesson(db, 'youtube/449', 'not-a-lesson', moment(450));
  const left: number[] = [];
  for (const [index, video] of ['a', 'b', 'c', 'd'].entries()) {
    const at = moment(3 * DAY + index);
    await saveJudged(db, verdict({ video: `youtube/${video}`, verdict: 'lesson', at: at.at }), at);
    left.push(
      await db.judged
        .where('video')
        .startsWith('youtube/')
        .filter((row) => row.verdict !== 'lesson')
        .count(),
    );
  }
  expect(left).toEqual([251, 52, 1, 1]);
});
