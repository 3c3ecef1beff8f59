import type { WorkAnswer } from '@/utils/messaging/protocol';
import { type Instant, noteInput, noteLeft, noteTime, untilLook, type Work } from '@/utils/watching/observe-work';
import { acknowledged, awaiting } from '@/utils/watching/outbox';
import type { WorkBeat, WorkKind } from '@/utils/watching/work-beat';
import { native } from '../watch.content/native';
import { isTop, pageFacts, pageKey } from '../watch.content/page';
import { post } from '../watch.content/post';

/** What a person does with a page, and not a page by itself: each must also be trusted. */
const INPUTS = {
  practice: 'keydown pointerdown paste drop input',
  // Not `scroll`: a page that scrolls by itself sends it as well.
  reading: 'keydown pointerdown pointermove wheel touchmove',
} as const;
/** Keys that move about a page or do nothing by themselves: reading someone's code isn't doing. */
const IDLE_KEYS = /^(Arrow|Page|Home|End|Tab|Esc|Shift|Control|Alt|Meta|Caps|F\d)/;

const instant = (): Instant => ({ now: performance.now(), epoch: Date.now() });
/** `crypto.randomUUID` is missing on plain http pages. */
const newSession = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** Begins to tell how the person works in this frame. Returns how to ask anew what the page is: false once the extension is gone. */
export function begin(): () => boolean {
  let kind: WorkKind | null = null;
  let work: Work | null = null;
  let here = '';
  let waiting: readonly WorkBeat[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let inputs = new AbortController();
  const life = new AbortController();

  function take({ work: next, beats }: { work: Work | null; beats: readonly WorkBeat[] }): void {
    work = next;
    clearTimeout(timer);
    if (work) timer = setTimeout(look, untilLook(work, performance.now()));
    if (beats.length > 0) void tell(beats);
  }

  async function tell(beats: readonly WorkBeat[]): Promise<void> {
    waiting = awaiting(waiting, beats);
    const sent = waiting;
    const answer = await post({ kind: 'worked', beats: sent });
    if (!answer) return;
    waiting = acknowledged(waiting, sent);
    obey(answer);
  }

  /** What the page is by the background's word; sessions that it has closed begin anew with the next input. */
  function obey({ as, restart }: WorkAnswer): void {
    if (work && restart.includes(work.beat.session)) take({ work: null, beats: [] });
    if (as === kind) return;
    leave();
    kind = as;
    inputs.abort();
    inputs = new AbortController();
    if (kind) listen(INPUTS[kind], onInput, inputs.signal, document);
  }

  async function ask(frames: boolean): Promise<void> {
    here = pageKey();
    const answer = await post({ kind: 'work-page', page: pageFacts(null), frames });
    if (answer) obey(answer);
  }

  function leave(): void {
    if (work) take(noteLeft(work, instant()));
  }

  function look(): void {
    if (work && alive()) take(noteTime(work, instant()));
  }

  function onInput(event: Event): void {
    if (kind === 'practice' && event instanceof KeyboardEvent && IDLE_KEYS.test(event.key)) return;
    // Told as well when the page moves under a still pointer.
    if (event.type === 'pointermove' && event instanceof PointerEvent && !(event.movementX || event.movementY)) return;
    if (document.hidden || !document.hasFocus()) return;
    if (isTop() && here !== pageKey()) {
      leave();
      void ask(false);
    } else {
      const { work: next, beats } = noteInput(work, instant(), work ? null : pageFacts(null), newSession);
      // Each input but the first only moves the end: the timer that runs finds that by itself.
      if (beats.length > 0) take({ work: next, beats });
      else work = next;
    }
  }

  function listen(types: string, listener: (event: Event) => void, signal: AbortSignal, target: EventTarget): void {
    for (const type of types.split(' ')) {
      target.addEventListener(type, (event) => event.isTrusted && alive() && listener(event), {
        ...{ capture: true, passive: true },
        signal,
      });
    }
  }

  /** Once the extension was reloaded, this ends without a word. */
  function alive(): boolean {
    if (native.runtime?.id) return true;
    clearTimeout(timer);
    life.abort();
    inputs.abort();
    return false;
  }

  listen('visibilitychange', () => document.hidden && leave(), life.signal, document);
  listen('pagehide', leave, life.signal, window);
  listen(
    'blur',
    ({ target }) => {
      if (target instanceof Node) return;
      leave();
      // The person went into a frame, which may have come after this script.
      if (kind && document.activeElement instanceof HTMLIFrameElement) void ask(true);
    },
    life.signal,
    window,
  );
  const again = (): boolean => {
    void ask(false);
    return alive();
  };
  again();
  return again;
}
