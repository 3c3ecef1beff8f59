import type { PageGuide, WatchedAnswer } from '@/utils/messaging/protocol';
import { BEAT_EVERY_MS, type Beat } from '@/utils/watching/beat';
import type { NotCounted } from '@/utils/watching/interval';
import { type Cause, observe, type Sample, UNWATCHED, type Watch } from '@/utils/watching/observe';
import type { NativeBrowser } from './native';
import { Outgoing } from './outgoing';
import { advertPlayer, pageFacts, showsAdvert } from './page';
import { readPlayer, unseenPlayer } from './read-player';

/** More players at once than a person watches; the background takes their union. */
const MOST_PLAYERS = 4;
/** A background that closes stretches as fast as they begin mustn't be asked in a tight circle. */
const RESTART_DELAY_MS = 5000;
/** These reasons are about the player or the moment; all others hold for the whole page. */
const ABOUT_PLAYER: readonly (NotCounted | null)[] = ['promo', 'short-clip', 'listening-off', 'locked', 'advert'];

/** A player of this frame; null stands for one that sounds but can't be found. */
type Player = HTMLMediaElement | null;

interface Tracked {
  watch: Watch;
  /** What it looked like when the background refused it: asked again only once that has changed. */
  refused: string | null;
}

const likenessOf = (sample: Sample): string => `${sample.duration} ${sample.muted} ${sample.loops} ${sample.mode}`;

/** `crypto.randomUUID` is missing on plain http pages. */
const newSession = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Counts the players of one frame. It is told when to look; it knows nothing of events. */
export class Watcher {
  /** Whether there is or was a player in this document. */
  known = false;
  readonly #tracked = new Map<Player, Tracked>();
  readonly #outgoing: Outgoing;
  readonly #adverts = new MutationObserver(() => this.checkAll());
  #guide: PageGuide | null = null;
  #silent = false;
  #sounding = false;
  #startDelay = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #native: NativeBrowser;
  readonly #follow: (element: HTMLMediaElement) => void;

  /** `follow` is called with each element that plays, so that it can be listened to also when it leaves the document. */
  constructor(native: NativeBrowser, follow: (element: HTMLMediaElement) => void) {
    this.#native = native;
    this.#follow = follow;
    this.#outgoing = new Outgoing(native, (answer, sent, current) => this.#onAnswer(answer, sent, current));
  }

  /** Looks at one player. `jumped`: its position was set, so the current one doesn't tell how far it had played. */
  check(player: Player, cause: Cause = 'seen', jumped = false): void {
    if (player) this.known = true;
    const tracked = this.#tracked.get(player) ?? { watch: UNWATCHED, refused: null };
    const { open } = tracked.watch;
    if (!open && cause === 'gone') return;
    if (!open && (player ? player.paused : !this.#sounding)) {
      this.#drop(player, tracked);
      return;
    }

    const sample = this.#sampleOf(player, jumped, open?.last.position ?? null);
    this.#tracked.set(player, tracked);
    if (player) this.#followPlaying(player);
    if (!open && (this.#silent || tracked.refused === likenessOf(sample) || this.#openCount() >= MOST_PLAYERS)) return;

    const { watch, beats } = observe(
      tracked.watch,
      sample,
      cause === 'void' && !sample.advert ? 'seen' : cause,
      newSession,
    );
    tracked.watch = watch;
    if (player && watch.open && this.#sounding) this.hush();
    if (beats.length) this.#outgoing.add(beats, this.#startDelay);
    if (!watch.open && (player ? player.paused : !this.#sounding)) this.#drop(player, tracked);
    else this.#arm();
  }

  checkAll(cause: Cause = 'seen'): void {
    for (const player of [...this.#tracked.keys()]) this.check(player, cause);
  }

  /** What is a lesson here may be another matter now: everything is asked and begun anew. */
  askAnew(cause: Cause): void {
    this.#outgoing.visit++;
    this.#silent = false;
    for (const tracked of this.#tracked.values()) tracked.refused = null;
    this.checkAll(cause);
  }

  /** The tab sounds and nothing in this document explains it. */
  sound(): void {
    if (this.known) return;
    this.#sounding = true;
    this.check(null);
  }

  hush(): void {
    if (!this.#sounding) return;
    this.#sounding = false;
    this.check(null);
  }

  /** Pauses all that plays. */
  pause(): void {
    for (const player of this.#tracked.keys()) player?.pause();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#adverts.disconnect();
    this.#outgoing.clear();
    this.#tracked.clear();
  }

  #sampleOf(player: Player, jumped: boolean, last: number | null): Sample {
    const page = pageFacts(this.#guide);
    if (!player) return { ...unseenPlayer(), ...(this.#sounding ? {} : { stop: 'paused' }), page };
    const advert = showsAdvert(advertPlayer(player, this.#guide), this.#guide);
    return { ...readPlayer(player, jumped, last), advert, page };
  }

  #followPlaying(element: HTMLMediaElement): void {
    this.#follow(element);
    const around = advertPlayer(element, this.#guide);
    if (around) this.#adverts.observe(around, { attributeFilter: ['class'] });
  }

  /** Forgets a player that doesn't play, unless it is one that was refused and may well go on: it would be asked about each time. */
  #drop(player: Player, tracked: Tracked): void {
    if (!tracked.refused || !player?.isConnected) this.#tracked.delete(player);
    else tracked.watch = UNWATCHED;
    this.#arm();
  }

  #openCount(): number {
    return [...this.#tracked.values()].filter(({ watch }) => watch.open).length;
  }

  /** One timer for the frame, and only while something plays. */
  #arm(): void {
    const plays = [...this.#tracked.values()].some(({ watch }) => watch.open || watch.stuckAt !== null);
    if (!plays) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    } else this.#timer ??= setTimeout(() => this.#beat(), BEAT_EVERY_MS);
  }

  #beat(): void {
    this.#timer = undefined;
    if (!this.#native.runtime?.id) return;
    this.checkAll('beat');
    this.#arm();
  }

  #onAnswer(answer: WatchedAnswer, sent: readonly Beat[], current: boolean): void {
    const first = !this.#guide && answer.guide;
    this.#guide = answer.guide ?? this.#guide;
    this.#end(answer.restart);
    if (!answer.counted && current) this.#refuse(answer.why, sent);
    if (answer.restart.length) {
      this.#startDelay = RESTART_DELAY_MS;
      this.checkAll();
      this.#startDelay = 0;
    } else if (first) this.checkAll('void');
    this.#arm();
  }

  #refuse(why: NotCounted | null, sent: readonly Beat[]): void {
    if (!ABOUT_PLAYER.includes(why)) {
      this.#silent = true;
      for (const tracked of this.#tracked.values()) tracked.watch = UNWATCHED;
      this.#outgoing.clear();
      return;
    }
    const sessions = sent.map((beat) => beat.session);
    for (const tracked of this.#tracked.values()) {
      const { open } = tracked.watch;
      if (open && sessions.includes(open.beat.session)) tracked.refused = likenessOf(open.last);
    }
    this.#end(sessions);
  }

  /** Ends stretches without a word: the background has closed them. */
  #end(sessions: readonly string[]): void {
    for (const tracked of this.#tracked.values()) {
      const { open } = tracked.watch;
      if (open && sessions.includes(open.beat.session)) tracked.watch = UNWATCHED;
    }
    this.#outgoing.forget(sessions);
  }
}
