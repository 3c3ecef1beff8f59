import { correctionOf } from '@/utils/db/correction-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { lockState } from '@/utils/db/lock-store';
import type { Moment } from '@/utils/db/moment';
import { playingIn } from '@/utils/db/playing-store';
import { type BeatOutcomes, recordPlaying } from '@/utils/db/record-playing';
import { readSettings } from '@/utils/db/settings-store';
import type { PageMessage, WorkAnswer } from '@/utils/messaging/protocol';
import type { NudgeEvent } from '@/utils/nudging/event';
import { injectWork } from '@/utils/platform/inject';
import type { Sender } from '@/utils/platform/sender';
import type { Tab } from '@/utils/platform/tabs';
import type { Settings } from '@/utils/settings/settings';
import { durationMs, type EpochMs, MINUTE } from '@/utils/time/brands';
import { type BeatRefusal, type CheckedBeat, checkBeat } from '@/utils/watching/check-beat';
import type { PlayingSession } from '@/utils/watching/interval';
import type { WorkBeat, WorkKind } from '@/utils/watching/work-beat';
import { playedAs, workKindOf } from '@/utils/watching/work-kind';
import { atlasOf } from './known-sites';
import { staysLocked } from './locked';
import { mayRead } from './may-read';
import { nudgeEventOf } from './nudge-event-of';
import { nudging, undecided } from './nudging';
import { type Atlas, frameOf, type LessonPage, ownPage, pageOfSession, tabPage } from './page-of';
import { perform } from './perform';
import { refuse } from './refuse';
import { sessionOf } from './session-of';
import { showState } from './show-state';

type Worked = Extract<PageMessage, { kind: 'worked' }>;
type WorkPage = Extract<PageMessage, { kind: 'work-page' }>;

interface Source {
  readonly sender: Sender;
  readonly tab: Tab;
  readonly moment: Moment;
  readonly settings: Settings;
  readonly notBefore: EpochMs | null;
  readonly atlas: Atlas;
}

/** One beat of work on its page. */
interface Weighed {
  readonly beat: WorkBeat;
  readonly kind: WorkKind | null;
  readonly checked: CheckedBeat | null;
  readonly refusal: BeatRefusal | null;
  readonly update: PlayingSession | null;
}

const NOTHING: WorkAnswer = { as: null, restart: [] };

/** What work counts on a page; null where none does, or the person doesn't want it counted. */
async function kindOn(db: LoopbreakDatabase, { match }: LessonPage, settings: Settings): Promise<WorkKind | null> {
  const kind = match && workKindOf(match);
  if (!kind || settings.sitesOff.includes(match.site.id)) return null;
  const said = kind === 'reading' ? await correctionOf(db, match.lesson) : null;
  return said === 'not-a-lesson' ? null : kind;
}

/** A frame doesn't know where it is: the browser's word on the tab says it. */
function pageOf(said: WorkBeat['page'], { sender, tab, atlas }: Pick<Source, 'sender' | 'tab' | 'atlas'>) {
  const isOwn = sender.frameId === 0 || (sender.hasLeft && said !== null);
  return isOwn ? ownPage(said, sender, tab, atlas) : tabPage(tab, atlas);
}

/** Work in a frame ends on the page that it was on, though the tab may be at another one by now. */
function pageOfBeat(beat: WorkBeat, before: PlayingSession | null, source: Source): LessonPage | null {
  const stays = beat.page === null && beat.state === 'left' && before !== null;
  return (stays ? pageOfSession(before, source.atlas) : null) ?? pageOf(beat.page, source);
}

async function weigh(db: LoopbreakDatabase, beat: WorkBeat, source: Source): Promise<Weighed | null> {
  const { sender, tab, moment, settings, notBefore } = source;
  const before = (await playingIn(db, tab.id)).find(({ session }) => session === beat.session) ?? null;
  const page = pageOfBeat(beat, before, source);
  if (!page) {
    await refuse('page');
    return null;
  }
  const kind = await kindOn(db, page, settings);
  const frameId = frameOf(beat, before, sender);
  const check = checkBeat(playedAs(beat), before, { tabId: tab.id, frameId, now: moment.at, notBefore });
  if (!kind || !check.ok) return { beat, kind, checked: null, refusal: check.ok ? null : check.refused, update: null };
  const { checked } = check;
  const session = sessionOf(checked, page, { refused: null, held: null }, { frameId, tab, now: moment.at });
  const update: PlayingSession = { ...session, mode: kind === 'practice' ? 'worked' : 'read', media: durationMs(0) };
  return { beat, kind, checked, refusal: null, update };
}

/** Reading is watching to the nudge engine; a minute of practice is doing, and a single click on a page isn't yet. */
function eventOf(all: readonly Weighed[], outcomes: BeatOutcomes, tab: Tab, now: EpochMs): NudgeEvent {
  const weighed = all.filter(({ beat }) => outcomes.get(beat.session) === 'taken');
  const done = weighed.some(({ kind, checked }) => kind === 'practice' && checked !== null && checked.wall >= MINUTE);
  if (done) return { kind: 'did-something' };
  const read = weighed.flatMap(({ kind, checked }) => (kind === 'reading' && checked ? [checked] : []));
  return nudgeEventOf(read, tab, now);
}

function restartsOf(weighed: readonly Weighed[], outcomes: BeatOutcomes): string[] {
  const closed = weighed.filter(
    ({ beat, refusal }) => refusal === 'closed' || refusal === 'foreign' || outcomes.get(beat.session) === 'closed',
  );
  return [...new Set(closed.map(({ beat }) => beat.session))];
}

/** Nothing is counted, and no page is asked about, while the screen is locked, in private windows, and where nothing may be read. */
async function isOff(db: LoopbreakDatabase, sender: Sender, settings: Settings, moment: Moment): Promise<boolean> {
  const { tab } = sender;
  if (!tab || sender.isPrerendered || !(await mayRead(sender))) return true;
  return (tab.isPrivate && !settings.privateWindows) || (await staysLocked(db, moment));
}

/** Beats of work came from a page: as those of playing, they are held against what is possible, recorded in one transaction, answered. */
export async function onWorked(
  db: LoopbreakDatabase,
  message: Worked,
  sender: Sender,
  moment: Moment,
  waited: boolean,
): Promise<WorkAnswer> {
  const { tab } = sender;
  const settings = await readSettings(db);
  if (!tab || (await isOff(db, sender, settings, moment))) return NOTHING;
  const notBefore = (await lockState(db)).unlockedAt;
  const source = { sender, tab, moment, settings, notBefore, atlas: await atlasOf(db, tab) };
  const weighed: Weighed[] = [];
  for (const beat of message.beats) weighed.push(...[(await weigh(db, beat, source)) ?? []].flat());
  const updates = weighed.flatMap(({ update }) => update ?? []);
  const { outcomes, result } = await recordPlaying(db, updates, moment, (taken) =>
    waited ? undecided(moment) : nudging(eventOf(weighed, taken, tab, moment.at), moment),
  );
  if (waited) return NOTHING;
  await perform(db, result, moment);
  await showState(db, moment);
  return { as: weighed.at(-1)?.kind ?? null, restart: restartsOf(weighed, outcomes) };
}

/** A page asks what work is on it. */
export async function onWorkPage(
  db: LoopbreakDatabase,
  { page: said, frames }: WorkPage,
  sender: Sender,
  moment: Moment,
): Promise<WorkAnswer> {
  const { tab } = sender;
  const settings = await readSettings(db);
  if (!tab || (await isOff(db, sender, settings, moment))) return NOTHING;
  const page = pageOf(said, { sender, tab, atlas: await atlasOf(db, tab) });
  const as = page && (await kindOn(db, page, settings));
  if (as && frames) await injectWork(tab.id);
  return { as, restart: [] };
}
