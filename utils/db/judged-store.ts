import { Dexie } from 'dexie';
import type { Judged } from '@/utils/judging/judged';
import type { ChannelWords } from '@/utils/judging/learned';
import { type EpochMs, HOUR } from '@/utils/time/brands';
import type { WatchInterval } from '@/utils/watching/interval';
import type { LoopbreakDatabase } from './database';
import { inLedger } from './ledger';
import type { Moment } from './moment';
import type { ChannelRow, ChannelRule, JudgedRow } from './schema';
import { withoutStamps } from './stamping';
import { applyStanding } from './standing-store';
import { putBack } from './watch-store';

/** What the judge said of a video, by its lesson's key; null where it wasn't judged. */
export async function judgedOf(db: LoopbreakDatabase, video: string): Promise<JudgedRow | null> {
  return (await db.judged.get(video)) ?? null;
}

/** What was said of a video and of its channel, by the video's lesson's key; null where nobody judged it. */
export async function saidOf(db: LoopbreakDatabase, video: string): Promise<Judged | null> {
  const row = await judgedOf(db, video);
  if (!row) return null;
  const { verdict, reasons, channel: key, channelName: name } = row;
  const channel = key !== null && name !== null ? { key, name } : null;
  return { verdict, reasons, channel, rule: channel && (await channelRuleOf(db, channel.key)) };
}

/** How many videos of a channel the person called lessons, and how many they didn't. */
export async function channelWords(db: LoopbreakDatabase, channel: string | null): Promise<ChannelWords> {
  if (channel === null) return { lessons: 0, others: 0 };
  const videos = await db.judged.where('channel').equals(channel).primaryKeys();
  const said = (await db.corrections.bulkGet(videos)).flatMap((row) => row?.verdict ?? []);
  const lessons = said.filter((verdict) => verdict === 'lesson').length;
  return { lessons, others: said.length - lessons };
}

/** What somebody watches besides lessons is nobody's business: it is forgotten after this, and judged anew when it plays again. */
const OTHERS_KEPT = 24 * HOUR;

/**
 * So many of each verdict are looked at in one go, the newest first, since beats wait meanwhile. What is left of a day on which more was
 * watched goes with the next.
 */
const MOST_FORGOTTEN = 200;

/** The videos of a verdict that have been kept for long enough, newest first. */
function oldOf(db: LoopbreakDatabase, verdict: JudgedRow['verdict'], at: EpochMs): Promise<string[]> {
  const old = db.judged.where('[verdict+at]').between([verdict, Dexie.minKey], [verdict, at - OTHERS_KEPT]);
  return old.reverse().limit(MOST_FORGOTTEN).primaryKeys();
}

/** Forgets videos that were no lessons, or may have been, but those that the person said something of: they teach about their channel. */
async function forgetOthers(db: LoopbreakDatabase, at: EpochMs): Promise<void> {
  const old = [...(await oldOf(db, 'not-a-lesson', at)), ...(await oldOf(db, 'unsure', at))];
  const said = await db.corrections.bulkGet(old);
  const forgotten = old.filter((_, index) => said[index] === undefined);
  // Nothing says that there was anything: what is forgotten leaves no mark.
  await withoutStamps(() => db.judged.bulkDelete(forgotten));
  await db.stamps.bulkDelete(forgotten.map((video): [string, string] => ['judged', video]));
}

/** Keeps a verdict and counts, holds or drops what was measured of the video until now. */
export function saveJudged(db: LoopbreakDatabase, judged: JudgedRow, moment: Moment): Promise<void> {
  return inLedger(db, async () => {
    await forgetOthers(db, moment.at);
    await db.judged.put(judged);
    await applyStanding(db, judged.video, moment);
  });
}

/** What a rule for a channel changed, for `restoreChannel`. */
export interface ChannelChange {
  readonly channel: string;
  readonly before: ChannelRow | null;
  /** What was taken out of the ledger. */
  readonly rows: readonly WatchInterval[];
}

/** The channels that something was said of, newest first, with the names that pages gave them. */
export async function channelRules(db: LoopbreakDatabase): Promise<(ChannelRow & { readonly name: string })[]> {
  const rows = (await db.channels.toArray()).sort((a, b) => b.at - a.at);
  const judged = await Promise.all(rows.map(({ channel }) => db.judged.where('channel').equals(channel).first()));
  return rows.map((row, index) => ({ ...row, name: judged[index]?.channelName ?? row.channel }));
}

/** What the person said of a channel; null where nothing. */
export async function channelRuleOf(db: LoopbreakDatabase, channel: string): Promise<ChannelRule | null> {
  return (await db.channels.get(channel))?.rule ?? null;
}

async function applyToVideos(db: LoopbreakDatabase, channel: string, moment: Moment): Promise<WatchInterval[]> {
  const rows: WatchInterval[] = [];
  const videos = await db.judged.where('channel').equals(channel).primaryKeys();
  for (const video of videos) rows.push(...(await applyStanding(db, video, moment)));
  return rows;
}

/**
 * Says that a channel's videos always are lessons, or never; null takes that back. Holds at once, also for what is stored of today and
 * for what plays; a word on a single lesson goes over it.
 */
export function setChannel(
  db: LoopbreakDatabase,
  channel: string,
  rule: ChannelRule | null,
  moment: Moment,
): Promise<ChannelChange> {
  return inLedger(db, async () => {
    const before = (await db.channels.get(channel)) ?? null;
    if (rule === null) await db.channels.delete(channel);
    else await db.channels.put({ channel, rule, at: moment.at });
    return { channel, before, rows: await applyToVideos(db, channel, moment) };
  });
}

/** Takes back what was last said of a channel, and puts back the rows that went with it. */
export function restoreChannel(db: LoopbreakDatabase, change: ChannelChange, moment: Moment): Promise<void> {
  return inLedger(db, async () => {
    if (change.before) await db.channels.put(change.before);
    else await db.channels.delete(change.channel);
    await applyToVideos(db, change.channel, moment);
    await putBack(db, change.rows);
  });
}
