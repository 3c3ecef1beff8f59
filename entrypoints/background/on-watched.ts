import type { LoopbreakDatabase } from '@/utils/db/database';
import { judgedOf } from '@/utils/db/judged-store';
import { lockState } from '@/utils/db/lock-store';
import type { Moment } from '@/utils/db/moment';
import { playingIn } from '@/utils/db/playing-store';
import { type BeatOutcomes, recordPlaying } from '@/utils/db/record-playing';
import { readSettings } from '@/utils/db/settings-store';
import { standingOf } from '@/utils/db/standing-store';
import type { PageMessage, WatchedAnswer } from '@/utils/messaging/protocol';
import type { NudgeEvent } from '@/utils/nudging/event';
import { sendToTab } from '@/utils/platform/messenger';
import type { Sender } from '@/utils/platform/sender';
import type { Tab } from '@/utils/platform/tabs';
import type { Settings } from '@/utils/settings/settings';
import type { EpochMs } from '@/utils/time/brands';
import type { Beat } from '@/utils/watching/beat';
import { type BeatRefusal, type CheckedBeat, checkBeat } from '@/utils/watching/check-beat';
import type { NotCounted, PlayingSession } from '@/utils/watching/interval';
import { whyNotCounted } from '@/utils/watching/judge';
import { heldOn } from '@/utils/watching/standing';
import { wentOn } from './autoplay';
import { dockPage } from './dock';
import { harmless } from './harmless';
import { judgePage } from './judge-page';
import { atlasOf } from './known-sites';
import { staysLocked } from './locked';
import { mayRead } from './may-read';
import { nudgeEventOf } from './nudge-event-of';
import { NOTHING_PLAYS, nudging, type Scene, undecided } from './nudging';
import { type Atlas, frameOf, guideOf, type LessonPage, ownPage, pageAround, pageOfSession, tabPage } from './page-of';
import { perform } from './perform';
import { refuse } from './refuse';
import { sessionOf } from './session-of';
import { showState } from './show-state';

type Watched = Extract<PageMessage, { kind: 'watched' }>;

/** Where beats came from, and when. */
interface Source {
  readonly sender: Sender;
  readonly tab: Tab;
  readonly moment: Moment;
  readonly settings: Settings;
  readonly notBefore: EpochMs | null;
  readonly atlas: Atlas;
}

/** One beat, held against what is possible and judged. */
interface Weighed {
  readonly beat: Beat;
  readonly page: LessonPage;
  readonly why: NotCounted | null;
  readonly checked: CheckedBeat | null;
  readonly refusal: BeatRefusal | null;
  readonly update: PlayingSession | null;
}

const answer = (counted: boolean, why: NotCounted | null): WatchedAnswer => ({
  counted,
  why,
  guide: null,
  restart: [],
});

/**
 * The page that a frame's session plays in stays that of its first beat; when the tab goes on, the session is split, or it ends with the
 * page that is left.
 */
async function pageOfFrame(
  beats: readonly Beat[],
  known: readonly PlayingSession[],
  { tab, atlas }: Source,
): Promise<LessonPage> {
  const session = known.find((before) => before.open && beats.some((beat) => beat.session === before.session));
  if (!session) return pageAround(tab, atlas);
  const stays = beats.at(-1)?.state === 'left' || tabPage(tab, atlas).match?.lesson === session.lesson;
  return (stays && pageOfSession(session, atlas)) || pageAround(tab, atlas);
}

/** A general video site's page keeps the last video's title for a while: what the judge read is of this one. */
async function titled(db: LoopbreakDatabase, page: LessonPage): Promise<LessonPage> {
  const judged = page.match?.site.general ? await judgedOf(db, page.match.lesson) : null;
  if (!judged) return page;
  return { ...page, title: judged.title, courseTitle: page.match?.course ? judged.playlist : page.courseTitle };
}

async function weigh(
  db: LoopbreakDatabase,
  beat: Beat,
  page: LessonPage,
  before: PlayingSession | null,
  source: Source,
): Promise<Weighed> {
  const { sender, tab, moment, settings, notBefore } = source;
  const frameId = frameOf(beat, before, sender);
  const check = checkBeat(beat, before, { tabId: tab.id, frameId, now: moment.at, notBefore });
  const standing = page.match ? await standingOf(db, page.match.lesson) : null;
  const facts = { privateWindow: tab.isPrivate, tabMuted: tab.isMuted };
  const why = before?.refused ?? whyNotCounted(page.match, beat, settings, standing, facts);
  const held = why === null ? heldOn(page.match, standing) : null;
  if (!check.ok) return { beat, page, why, checked: null, refusal: check.refused, update: null };
  const update = sessionOf(check.checked, page, { refused: why, held }, { frameId, tab, now: moment.at });
  return { beat, page, why, checked: check.checked, refusal: null, update };
}

async function weighAll(db: LoopbreakDatabase, beats: readonly Beat[], source: Source): Promise<Weighed[]> {
  const { sender, tab } = source;
  const known = await playingIn(db, tab.id);
  const isOwn = sender.hasLeft ? beats.every((beat) => beat.page !== null) : sender.frameId === 0;
  const around = isOwn ? null : await pageOfFrame(beats, known, source);
  const weighed: Weighed[] = [];
  for (const beat of beats) {
    const page = around ?? ownPage(beat.page, sender, tab, source.atlas);
    const before = known.find((session) => session.session === beat.session) ?? null;
    if (page) weighed.push(await weigh(db, beat, await titled(db, page), before, source));
    else await refuse('page');
  }
  return weighed;
}

const isCounted = (update: PlayingSession | null): boolean => update?.refused === null && update.held === null;

function sceneOf(weighed: readonly Weighed[], sender: Sender, fullscreen: boolean): Scene {
  const last = weighed.findLast(({ update }) => isCounted(update));
  const session = last?.update;
  if (!session) return NOTHING_PLAYS;
  // What plays has been measured by its player: no length is one without an end.
  const live = last.beat.state === 'playing' && last.beat.player !== 'unseen' && last.beat.duration === null;
  const { title, courseTitle, course, lesson } = session;
  // A frame in full screen covers the page around it; else the page has more room for a nudge, and its own policy is better known.
  const place = { frameId: fullscreen ? sender.frameId : 0, tabInView: null };
  return { ...place, title: courseTitle ?? title, course, lesson, lessonTitle: title, live };
}

/** Whether what begins with these beats was gone on to by its player, and not chosen. */
async function beganByItself(db: LoopbreakDatabase, weighed: readonly Weighed[], tab: Tab): Promise<boolean> {
  const begun = weighed.find(({ beat, update }) => beat.seq === 0 && isCounted(update))?.update;
  return begun ? wentOn(begun, await playingIn(db, tab.id)) : false;
}

/** What the beats that told anything new mean to the nudge engine. */
function eventOf(
  weighed: readonly Weighed[],
  outcomes: BeatOutcomes,
  { tab, moment }: Source,
  byItself: boolean,
): NudgeEvent {
  const counted = weighed.flatMap(({ beat, checked, update }) =>
    checked && isCounted(update) && outcomes.get(beat.session) === 'taken' ? [checked] : [],
  );
  const event = nudgeEventOf(counted, tab, moment.at);
  return event.kind === 'watched' && byItself ? { kind: 'autoplayed', where: tab.id } : event;
}

/** A frame's player that sounds explains what its tab sounds of: the page around may have taken that for its own a moment ago. */
function hushAround(beats: readonly Beat[], { frameId, hasLeft }: Sender, tabId: number): void {
  const sounds = beats.some(({ seq, muted }) => seq === 0 && !muted);
  if (sounds && frameId !== 0 && !hasLeft) void sendToTab(tabId, { kind: 'hushed' }, 0);
}

/** A session that was refused and not closed by a person or a lock needn't begin anew: it would be refused again. */
function restartsOf(weighed: readonly Weighed[], outcomes: BeatOutcomes): string[] {
  const closed = weighed.filter(
    ({ beat, why, refusal }) =>
      why === null && (refusal === 'closed' || refusal === 'foreign' || outcomes.get(beat.session) === 'closed'),
  );
  return [...new Set(closed.map(({ beat }) => beat.session))];
}

/**
 * Beats came from a page: load, weigh and decide, save in one transaction, perform. Everything is read anew from the store, so that
 * nothing is lost with a worker that is stopped between two of them; the answer tells the page whether to go on. Beats that `waited` for the
 * store are recorded and no more.
 */
export async function onWatched(
  db: LoopbreakDatabase,
  message: Watched,
  sender: Sender,
  moment: Moment,
  waited: boolean,
): Promise<WatchedAnswer | null> {
  const { tab } = sender;
  if (!tab || sender.isPrerendered) return null;
  const settings = await readSettings(db);
  if (tab.isPrivate && !settings.privateWindows) return answer(false, 'private-window');
  if (!(await mayRead(sender))) return answer(false, 'unknown-site');
  if (await staysLocked(db, moment)) return answer(false, 'locked');
  const { unlockedAt } = await lockState(db);
  const atlas = await atlasOf(db, tab);
  const source: Source = { sender, tab, moment, settings, notBefore: unlockedAt, atlas };
  const weighed = await weighAll(db, message.beats, source);
  const last = weighed.at(-1);
  if (!last) return null;

  const updates = weighed.flatMap(({ update }) => update ?? []);
  const byItself = await beganByItself(db, weighed, tab);
  const scene = sceneOf(weighed, sender, message.fullscreen);
  const { outcomes, result } = await recordPlaying(db, updates, moment, (taken) =>
    waited ? undecided(moment) : nudging(eventOf(weighed, taken, source, byItself), moment, scene),
  );
  if (waited) return null;
  hushAround(message.beats, sender, tab.id);
  await perform(db, result, moment);
  await showState(db, moment);
  // A lesson that is begun while the timer runs, to code along: its page shows the time.
  if (message.beats.some(({ seq }) => seq === 0)) await dockPage(db, tab);

  const { match } = last.page;
  // Its page wasn't told of, or not readable yet. Not waited for: the page's data may take longer than the page does for an answer.
  if (match && last.update?.held === 'unjudged') void harmless(() => judgePage(db, tab, match, atlas, moment));
  const guide = match ? guideOf(match.site) : null;
  return { counted: last.why === null, why: last.why, guide, restart: restartsOf(weighed, outcomes) };
}
