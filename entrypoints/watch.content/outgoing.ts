import type { WatchedAnswer } from '@/utils/messaging/protocol';
import type { Beat } from '@/utils/watching/beat';
import { acknowledged, awaiting } from '@/utils/watching/outbox';
import { post } from './post';

/** Dragging the position bar ends and begins many stretches: they go out together after this long. */
const CALM_MS = 1000;

type Answered = (answer: WatchedAnswer, sent: readonly Beat[], current: boolean) => void;

// The state of this frame's one counter: beats on their way to the background, kept until it acknowledged them.
let waiting: readonly Beat[] = [];
let visit = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let busy = false;
let again = false;

/** The page changed: answers to what was asked before say nothing about the page that is here now. */
export function newVisit(): void {
  visit++;
}

/** Beats of these stretches need not be told any more. */
export function forget(sessions: readonly string[]): void {
  waiting = waiting.filter((beat) => !sessions.includes(beat.session));
}

/** Sends beats: at once where the person did something, together a second later after a seek or a stall, or after a `delay`. */
export function tell(beats: readonly Beat[], delay: number, answered: Answered): void {
  waiting = awaiting(waiting, beats);
  const is = (...states: string[]): boolean => beats.some((beat) => states.includes(beat.state));
  const calm = delay || (is('stalled') && CALM_MS) || (timer && beats.every((beat) => !beat.seq) && CALM_MS);
  if (calm) timer ??= setTimeout(flush, calm, false, answered);
  // In the same task still, so that it gets out of a page that is being left, but with all that the task brings. An end doesn't wait for
  // the answer to what went before: in a hidden tab the timers that give that up run once a minute.
  else queueMicrotask(() => flush(!is('playing'), answered));
}

async function flush(pressing: boolean, answered: Answered): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  again = busy && !pressing;
  if (again || !waiting.length) return;
  busy = true;
  const sent = waiting;
  const asked = visit;
  const answer = await post({ kind: 'watched', beats: sent, fullscreen: !!document.fullscreenElement });
  busy = false;
  if (answer) {
    waiting = acknowledged(waiting, sent);
    answered(answer, sent, asked === visit);
  }
  if (again) flush(false, answered);
}
