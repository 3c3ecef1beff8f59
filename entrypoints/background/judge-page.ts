import { cleanTitle } from '@/utils/catalogue/clean-title';
import { matchPage } from '@/utils/catalogue/match';
import type { PageMatch } from '@/utils/catalogue/site';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { channelWords, judgedOf, saveJudged } from '@/utils/db/judged-store';
import type { Moment } from '@/utils/db/moment';
import { channelKey } from '@/utils/judging/channel';
import { judgeVideo } from '@/utils/judging/judge-video';
import { learned } from '@/utils/judging/learned';
import { parsePageReading, type VideoReading } from '@/utils/messaging/page-reading';
import { readTabPage } from '@/utils/platform/inject';
import type { Tab } from '@/utils/platform/tabs';
import { MINUTE, SECOND } from '@/utils/time/brands';
import type { Atlas } from './page-of';
import { showState } from './show-state';

const isCandidate = ({ site, kind }: PageMatch): boolean => site.general === true && kind === 'lesson';

async function judge(db: LoopbreakDatabase, { lesson, site }: PageMatch, read: VideoReading, moment: Moment) {
  const video = { ...read, title: cleanTitle(read.title, site) };
  const channel = channelKey(site.id, video.channel);
  const short = video.seconds !== null && video.seconds * SECOND < MINUTE;
  const verdict = learned(judgeVideo({ ...video, short }), await channelWords(db, channel));
  const { title, playlist, whole } = video;
  const named = { title, playlist, channel, channelName: video.channel };
  const judged = { video: lesson, ...verdict, ...named, whole, at: moment.at };
  await saveJudged(db, judged, moment);
}

/**
 * Judges the video that a tab of a general video site shows, by what the page itself says of it; one that was judged by all its data is
 * left as it is. May be called again and again: what is held back meanwhile is counted from its beginning.
 */
export async function judgePage(
  db: LoopbreakDatabase,
  tab: Tab,
  match: PageMatch,
  { sites }: Atlas,
  moment: Moment,
): Promise<void> {
  if (!isCandidate(match) || (await judgedOf(db, match.lesson))?.whole) return;
  const reading = parsePageReading(await readTabPage(tab.id, [], true));
  // The tab may be at another video by now: what was read is of that one.
  const read = reading?.video ? matchPage(reading.url, sites) : null;
  if (!reading?.video || !read || !isCandidate(read)) return;
  await judge(db, read, reading.video, moment);
  await showState(db, moment);
}
