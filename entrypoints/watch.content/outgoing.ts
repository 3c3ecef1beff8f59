import type { WatchedAnswer } from '@/utils/messaging/protocol';
import type { Beat } from '@/utils/watching/beat';
import { acknowledged, awaiting } from '@/utils/watching/outbox';
import type { NativeBrowser } from './native';
import { post } from './post';

/** Dragging the position bar ends and begins many stretches: they go out together after this long. */
const CALM_MS = 1000;

/** Beats on their way to the background, kept until it acknowledged them. */
export class Outgoing {
  /** Raised when the page changes: an answer to what was asked before says nothing about the page that is here now. */
  visit = 0;
  #waiting: readonly Beat[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;
  #again = false;

  readonly #native: NativeBrowser;
  readonly #answered: (answer: WatchedAnswer, sent: readonly Beat[], current: boolean) => void;

  constructor(
    native: NativeBrowser,
    answered: (answer: WatchedAnswer, sent: readonly Beat[], current: boolean) => void,
  ) {
    this.#native = native;
    this.#answered = answered;
  }

  /** Takes beats and sends them: at once where the person did something, a second later after a seek, a stall or a `delay`. */
  add(beats: readonly Beat[], delay = 0): void {
    this.#waiting = awaiting(this.#waiting, beats);
    const states = beats.map((beat) => beat.state);
    if (delay || states.includes('stalled')) this.#timer ??= setTimeout(() => this.#flush(false), delay || CALM_MS);
    else if (states.includes('left') || states.includes('hidden')) this.#flushSoon(true);
    else if (!this.#timer || beats.some((beat) => beat.seq)) this.#flushSoon(false);
  }

  /** Beats of these stretches need not be told any more. */
  forget(sessions: readonly string[]): void {
    this.#waiting = this.#waiting.filter((beat) => !sessions.includes(beat.session));
  }

  clear(): void {
    this.#waiting = [];
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** In the same task still, so that it gets out of a page that is being left, but with all that the task brings. */
  #flushSoon(pressing: boolean): void {
    queueMicrotask(() => this.#flush(pressing));
  }

  async #flush(pressing: boolean): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#waiting.length) return;
    if (this.#busy && !pressing) {
      this.#again = true;
      return;
    }
    this.#busy = true;
    this.#again = false;
    const sent = this.#waiting;
    const { visit } = this;
    const answer = await post(this.#native, { kind: 'watched', beats: sent, fullscreen: !!document.fullscreenElement });
    this.#busy = false;
    if (!answer) return;
    this.#waiting = acknowledged(this.#waiting, sent);
    this.#answered(answer, sent, visit === this.visit);
    if (this.#again) this.#flush(false);
  }
}
