import type { PageGuide, WatchedAnswer } from '@/utils/messaging/protocol';
import { BEAT_EVERY_MS, type Beat } from '@/utils/watching/beat';
import { type Cause, observe, type Sample, type Stretch, UNWATCHED, type Watch } from '@/utils/watching/observe';
import { native } from './native';
import { forget, newVisit, tell } from './outgoing';
import { advertIn, pageFacts } from './page';
import { readPlayer, readUnseen } from './read-player';

/** More players at once than a person watches; the background takes their union. */
const MOST_PLAYERS = 4;
/** A background that closes stretches as fast as they begin mustn't be asked in a tight circle. */
const RESTART_DELAY_MS = 5000;
/** These reasons (NotCounted) are about the player or the moment; all others hold for the whole page. */
const ABOUT_PLAYER = /promo|clip|off$|locked|advert|unheard/;

/** A player of this frame; null stands for one that sounds but can't be found. */
type Player = HTMLMediaElement | null;

// The state of this frame's one counter.
const watches = new Map<Player, Watch>();
/** What players looked like when the background refused them: asked again only once that has changed. */
let refused = new WeakMap<object, string>();
let guide: PageGuide | null = null;
let silent = false;
let sounding = false;
let startDelay = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let adverts: MutationObserver | undefined;
/** Whether there is or was a player in this document. */
let known = false;

export const isKnown = (): boolean => known;

const likenessOf = ({ duration, muted, loops, mode }: Sample): string => `${duration}${muted}${loops}${mode}`;

/** `crypto.randomUUID` is missing on plain http pages. */
const newSession = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

const openOnes = (): Beat[] => [...watches.values()].flatMap(({ open }) => open?.beat ?? []);

function sampleOf(player: Player, jumped: boolean, open: Stretch | null): Sample {
  const page = pageFacts(guide);
  if (!player) return { ...readUnseen(sounding, open?.last.now), page };
  const advert = advertIn(player, guide);
  if (advert) {
    adverts ??= new MutationObserver(() => checkAll('seen'));
    adverts.observe(advert.player, { attributeFilter: ['class'] });
  }
  return { ...readPlayer(player, jumped, open?.last.position ?? null, !!advert?.showing), page };
}

/** Looks at one player. `jumped`: its position was set, so the current one doesn't tell how far it had played. */
export function check(player: Player, cause: Cause = 'seen', jumped = false): void {
  if (player) known = true;
  const before = watches.get(player) ?? UNWATCHED;
  const { open } = before;
  const idle = (): boolean => (player ? player.paused : !sounding);
  watches.set(player, before);
  if (open || (cause !== 'gone' && !idle())) {
    const sample = sampleOf(player, jumped, open);
    const refusal = refused.get(player ?? watches);
    if (open || !(silent || refusal === likenessOf(sample) || openOnes().length >= MOST_PLAYERS)) {
      const why = cause === 'void' && sample.stop !== 'advert' ? 'seen' : cause;
      const { watch, beats } = observe(before, sample, why, newSession);
      watches.set(player, watch);
      if (beats.length) tell(beats, startDelay, onAnswer);
    }
  }
  if (idle()) watches.delete(player);
  else if (player) hush();
  arm();
}

export function checkAll(cause: Cause): void {
  for (const player of [...watches.keys()]) check(player, cause);
}

/** What is a lesson here may be another matter now: all is asked and begun anew. */
export function askAnew(cause: Cause): void {
  newVisit();
  silent = false;
  refused = new WeakMap();
  checkAll(cause);
}

/** The page is being left: all ends, and nothing begins until it is shown again and asks anew. */
export function leave(): void {
  checkAll('gone');
  silent = true;
}

/** The tab sounds and nothing in this document explains it. */
export function sound(): void {
  sounding = !known;
  check(null);
}

/** The tab sounds no more, or what sounds was found. */
export function hush(): void {
  if (!sounding) return;
  sounding = false;
  check(null);
}

/** Pauses all that plays. */
export function pauseAll(): void {
  for (const player of watches.keys()) player?.pause();
}

/** Forgets all, without a word. */
export function stop(): void {
  watches.clear();
  adverts?.disconnect();
  arm();
}

/** One timer for the frame, and only while something plays. */
function arm(): void {
  if ([...watches.values()].some(({ open, stuckAt }) => open || stuckAt !== null)) {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (native.runtime?.id) checkAll('beat');
    }, BEAT_EVERY_MS);
  } else {
    clearTimeout(timer);
    timer = undefined;
  }
}

/** Ends stretches without a word, since the background has closed them. */
function end(sessions: readonly string[], refuse: boolean): void {
  for (const [player, { open }] of watches) {
    if (!open || !sessions.includes(open.beat.session)) continue;
    watches.set(player, UNWATCHED);
    if (refuse) refused.set(player ?? watches, likenessOf(open.last));
  }
  forget(sessions);
}

function onAnswer(answer: WatchedAnswer, sent: readonly Beat[], current: boolean): void {
  const first = !guide && answer.guide;
  guide = answer.guide ?? guide;
  end(answer.restart, false);
  if (!answer.counted && current) {
    silent = !ABOUT_PLAYER.test(answer.why ?? '');
    end(
      (silent ? openOnes() : sent).map((beat) => beat.session),
      !silent,
    );
  }
  startDelay = answer.restart.length ? RESTART_DELAY_MS : 0;
  if (startDelay || first) checkAll('void');
  startDelay = 0;
  arm();
}
