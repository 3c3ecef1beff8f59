import { calendarOf } from '@/utils/settings/calendar-of';
import type { LocalDay } from '@/utils/time/brands';
import { dayOf } from '@/utils/time/calendar';
import type { Held, NotCounted, WatchInterval } from '@/utils/watching/interval';
import type { Standing } from '@/utils/watching/standing';
import type { LoopbreakDatabase } from './database';
import { refoldDays } from './ledger';
import type { Moment } from './moment';
import type { PlayingRow } from './schema';
import { writeSession } from './session-rows';
import { readSettings } from './settings-store';
import { takeOut } from './watch-store';

/** What a lesson is taken for: the person's word on it, else theirs on its channel, else the judge's; null where nobody said anything. */
export async function standingOf(db: LoopbreakDatabase, lesson: string): Promise<Standing | null> {
  const said = await db.corrections.get(lesson);
  if (said) return { verdict: said.verdict, by: 'person' };
  const judged = await db.judged.get(lesson);
  if (!judged) return null;
  const rule = judged.channel === null ? undefined : await db.channels.get(judged.channel);
  if (rule) return { verdict: rule.rule === 'always' ? 'lesson' : 'not-a-lesson', by: 'channel' };
  return { verdict: judged.verdict, by: 'judge' };
}

/** Refusals that hang on what a lesson is taken for. */
const BY_VERDICT: readonly (NotCounted | null)[] = ['not-a-lesson', 'not-a-lesson-by-judge', 'unsure'];

const refusalOf = ({ by }: Standing): NotCounted => (by === 'judge' ? 'not-a-lesson-by-judge' : 'not-a-lesson');

/** Counts what the lesson's sessions measured while they were held back or refused, each from its beginning. */
async function countSessions(db: LoopbreakDatabase, rows: readonly PlayingRow[]): Promise<LocalDay[]> {
  const settings = await readSettings(db);
  const days: LocalDay[] = [];
  for (const row of rows) {
    if (row.held === null && !BY_VERDICT.includes(row.refused)) continue;
    const counted = { ...row, held: null, refused: null };
    await db.playing.put(counted);
    days.push(...(await writeSession(db, counted, settings)));
  }
  return days;
}

async function holdSessions(db: LoopbreakDatabase, rows: readonly PlayingRow[], held: Held): Promise<void> {
  const counted = rows.filter((row) => row.refused === null || BY_VERDICT.includes(row.refused));
  await db.playing.bulkPut(counted.map((row) => ({ ...row, held, refused: null })));
}

async function refuseSessions(db: LoopbreakDatabase, rows: readonly PlayingRow[], refused: NotCounted): Promise<void> {
  const counted = rows.filter((row) => row.refused === null);
  await db.playing.bulkPut(counted.map((row) => ({ ...row, open: false, held: null, refused })));
}

/**
 * Brings the records in line with what a lesson is taken for now: what was held back of it is counted from its beginning, or today's
 * watching of it is taken out of the ledger; those rows are given. To be called inside the change that made it so.
 */
export async function applyStanding(db: LoopbreakDatabase, lesson: string, moment: Moment): Promise<WatchInterval[]> {
  const standing = await standingOf(db, lesson);
  const sessions = await db.playing.filter((row) => row.lesson === lesson).toArray();
  if (standing?.verdict === 'lesson') {
    await refoldDays(db, await countSessions(db, sessions));
    return [];
  }
  if (standing === null) return [];
  const today = dayOf(moment.at, calendarOf(await readSettings(db), moment.zone));
  const rows = await db.intervals
    .where('day')
    .equals(today)
    .filter((row) => row.lesson === lesson)
    .toArray();
  await takeOut(db, rows);
  if (standing.verdict === 'unsure') await holdSessions(db, sessions, 'unsure');
  else await refuseSessions(db, sessions, refusalOf(standing));
  await refoldDays(db, [today]);
  return rows;
}
