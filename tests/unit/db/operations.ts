import fc from 'fast-check';
import { NO_ROWS } from '@/utils/archive/archive';
import { clearAll } from '@/utils/db/clear-store';
import { correctLesson, forgetCorrection, undoCorrection } from '@/utils/db/correction-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { takeHeard } from '@/utils/db/elsewhere-store';
import { restoreChannel, saveJudged, setChannel } from '@/utils/db/judged-store';
import type { Moment } from '@/utils/db/moment';
import { closeSessions, forgetTab } from '@/utils/db/playing-store';
import { recordPlaying } from '@/utils/db/record-playing';
import { saveSettings } from '@/utils/db/settings-store';
import { restoreSnapshot, takeSnapshot } from '@/utils/db/snapshot';
import { deleteTask, editTask, logTask, restoreTask, undoTaskEdit } from '@/utils/db/task-store';
import { discardTimer, resumeTimer, startTimer, stopTimer } from '@/utils/db/timer-store';
import { deleteInterval, editInterval, restoreInterval, undoEdit } from '@/utils/db/watch-store';
import { deleteWork, restoreWork } from '@/utils/db/work-store';
import { durationMs, epochMs, HOUR, localDay, MINUTE, shift } from '@/utils/time/brands';
import { aDraft, aSession, aVerdict, NOON, nothing } from './builders';

/** One thing that can be done to the store, with its words for a failing example. */
export interface Operation {
  readonly says: string;
  /** `device` sets the ids of what is made apart from those of another copy. */
  readonly run: (db: LoopbreakDatabase, device?: string) => Promise<unknown>;
}

const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe');
/** The nights in which Berlin's clocks go an hour ahead and back. Neither New York's nor Lord Howe's do so then. */
const SPRING = epochMs(Date.UTC(2026, 2, 29, 1));
const AUTUMN = epochMs(Date.UTC(2026, 9, 25, 1));
/** Two days each way of noon, or of a day of 23 or 25 hours, so that days are crossed and the clock goes back. */
const at = fc
  .record({ near: fc.constantFrom(NOON, SPRING, AUTUMN), minutes: fc.integer({ min: -48 * 60, max: 48 * 60 }) })
  .map(({ near, minutes }) => shift(near, minutes * MINUTE));
const moment: fc.Arbitrary<Moment> = fc.record({ at, zone });
const minutes = fc.integer({ min: 1, max: 1440 });
/** Picks one of the rows that are there. */
const pick = fc.double({ min: 0, max: 0.999, noNaN: true });
const among = <T>(rows: readonly T[], share: number): T | undefined => rows[Math.floor(share * rows.length)];

function operation<T>(
  name: string,
  facts: fc.Arbitrary<T>,
  run: (db: LoopbreakDatabase, facts: T, device: string) => Promise<unknown>,
) {
  return facts.map(
    (values): Operation => ({
      says: `${name} ${JSON.stringify(values)}`,
      run: (db, device = '') => run(db, values, device),
    }),
  );
}

const beat = operation(
  'beat',
  fc.record({ id: fc.nat(5), seq: fc.nat(6), moment, open: fc.boolean(), heard: fc.boolean(), odd: fc.nat(9) }),
  (db, { id, seq, moment, open, heard, odd }, device) =>
    recordPlaying(
      db,
      [
        aSession({
          ...{ session: `${device}s${id}`, seq, tabId: id % 2, open, lesson: `udemy/${id % 3}` },
          from: shift(moment.at, -id * 3 * HOUR),
          wall: durationMs(seq * 97 * MINUTE + id),
          media: durationMs(seq * 150 * MINUTE),
          beatAt: moment.at,
          // Sessions of one kind each: watching, reading or work on a page for practice.
          mode: id % 3 === 1 ? 'worked' : id === 2 ? 'read' : heard ? 'heard' : 'watched',
          refused: odd === 0 ? 'site-off' : null,
          held: odd === 1 ? 'unjudged' : null,
        }),
      ],
      moment,
      () => nothing,
    ),
);

const close = operation(
  'close',
  fc.record({ tabId: fc.nat(1), at, extend: fc.boolean(), forget: fc.boolean() }),
  async (db, { tabId, at, extend, forget }) => {
    await closeSessions(db, { tabId }, at, extend, durationMs(24 * HOUR));
    if (forget) await forgetTab(db, tabId);
  },
);

const edit = operation(
  'edit',
  fc.record({ pick, at, length: fc.nat(30), back: fc.boolean() }),
  async (db, { pick, at, length, back }) => {
    const row = among(await db.intervals.toArray(), pick);
    if (!row) return;
    const span = { from: shift(at, -length * HOUR), to: at };
    const done = await editInterval(db, row.id, span, { at: shift(NOON, 24 * HOUR), zone: row.zone });
    if (back && done.kind === 'edited') await undoEdit(db, done);
  },
);

const remove = operation('remove', fc.record({ pick, back: fc.nat(2) }), async (db, { pick, back }) => {
  const row = among(await db.intervals.toArray(), pick);
  const gone = row && (await deleteInterval(db, row.id));
  for (let times = 0; gone && times < back; times += 1) await restoreInterval(db, gone);
});

const log = operation('log', fc.record({ id: fc.nat(4), minutes, moment }), (db, { id, minutes, moment }, device) =>
  logTask(db, aDraft({ minutes, course: id % 2 ? 'udemy/python' : null }), `${device}t${id}`, moment),
);

const changeTask = operation(
  'change task',
  fc.record({ pick, minutes, remove: fc.boolean(), back: fc.boolean() }),
  async (db, { pick, minutes, remove, back }) => {
    const task = among(await db.tasks.toArray(), pick);
    if (!task) return;
    if (remove) await deleteTask(db, task.id);
    const done = remove ? null : await editTask(db, task.id, { minutes });
    if (back) await (done ? undoTaskEdit(db, done) : restoreTask(db, task));
  },
);

const timer = operation(
  'timer',
  fc.record({
    how: fc.constantFrom('start', 'stop', 'discard', 'resume'),
    id: fc.nat(4),
    moment,
    said: fc.option(minutes),
  }),
  async (db, { how, id, moment, said }, device) => {
    if (how === 'start') return startTimer(db, { title: 'Doing', target: null, course: null }, moment);
    if (how === 'stop') return stopTimer(db, { id: `${device}d${id}`, ...(said ? { minutes: said } : {}) }, moment);
    const discarded = await discardTimer(db);
    return how === 'resume' && discarded ? resumeTimer(db, discarded) : null;
  },
);

const dayStart = operation('day start', fc.record({ minutes: fc.nat(1439), moment }), (db, { minutes, moment }) =>
  saveSettings(db, { dayStartsAt: minutes }, moment),
);

const correct = operation(
  'correct',
  fc.record({ lesson: fc.nat(2), moment, is: fc.boolean(), back: fc.boolean() }),
  async (db, { lesson, moment, is, back }) => {
    const rows = await correctLesson(db, `udemy/${lesson}`, is ? 'lesson' : 'not-a-lesson', moment);
    if (back && is) await forgetCorrection(db, `udemy/${lesson}`, moment);
    else if (back) await undoCorrection(db, `udemy/${lesson}`, rows);
  },
);

const judge = operation(
  'judge',
  fc.record({ lesson: fc.nat(2), moment, verdict: fc.constantFrom('lesson', 'not-a-lesson', 'unsure') }),
  (db, { lesson, moment, verdict }) => saveJudged(db, aVerdict({ video: `udemy/${lesson}`, verdict }), moment),
);

const channel = operation(
  'channel',
  fc.record({ rule: fc.constantFrom('always', 'never', null), moment, back: fc.boolean() }),
  async (db, { rule, moment, back }) => {
    const change = await setChannel(db, 'udemy/@who', rule, moment);
    if (back) await restoreChannel(db, change, moment);
  },
);

const removeWork = operation('remove work', fc.record({ pick, back: fc.nat(2) }), async (db, { pick, back }) => {
  const row = among(await db.worked.toArray(), pick);
  const gone = row && (await deleteWork(db, row.id));
  for (let times = 0; gone && times < back; times += 1) await restoreWork(db, gone);
});

/** What another device told of a day, some of it once more and late. */
const elsewhere = operation(
  'elsewhere',
  fc.record({ day: fc.constantFrom('2026-11-19', '2026-11-20'), seen: minutes, worked: minutes, seq: fc.nat(5) }),
  (db, { day, seen, worked, seq }) => {
    const [watched, done] = [durationMs(seen * MINUTE), durationMs(worked * MINUTE)];
    const sites = [{ site: 'udemy', seen: watched, heard: durationMs(0), worked: done }];
    const id = `1f3a90bc@${day}`;
    const row = { id, device: '1f3a90bc', day: localDay(day), watched, seen: watched, alone: watched, done, sites };
    return takeHeard(db, {
      ...{ format: 'loopbreak', version: 1, exportedAt: NOON, pictures: [] },
      tables: { ...NO_ROWS, elsewhere: [row] },
      stamps: [{ table: 'elsewhere', id, at: NOON + seq, gone: false }],
    });
  },
);

const clear = operation('clear', fc.boolean(), async (db, back) => {
  const snapshot = await takeSnapshot(db);
  await clearAll(db);
  if (back) await restoreSnapshot(db, snapshot);
});

/** Anything that can happen to the records, beats the most often. */
export const anyOperation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 8, arbitrary: beat },
  { weight: 2, arbitrary: fc.oneof(close, edit, remove) },
  { weight: 2, arbitrary: fc.oneof(edit, remove) },
  { weight: 4, arbitrary: fc.oneof(log, changeTask, timer) },
  { weight: 3, arbitrary: timer },
  { weight: 2, arbitrary: fc.oneof(dayStart, correct, removeWork) },
  { weight: 2, arbitrary: fc.oneof(judge, channel) },
  { weight: 1, arbitrary: fc.oneof(dayStart, clear, elsewhere) },
);
