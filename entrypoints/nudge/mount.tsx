import { render } from 'preact';
import { Nudge, type NudgeStage } from '@/components/nudges/Nudge';
import { type TextSource, TextsProvider } from '@/components/Texts';
import type { Judged } from '@/utils/judging/judged';
import type { NudgeAnswer, NudgeReply, NudgeView, UndoableReply } from '@/utils/nudging/view';
import { guardClicks, guardPlace } from './guard';
import { makeHost } from './host';
import { keepFromPage } from './keys';
import { dress } from './styles';
import { TopLayer } from './top-layer';

/** What a nudge on screen tells the background, and what it needs from outside the page. */
export interface Ports {
  readonly source: TextSource;
  readonly direction: 'ltr' | 'rtl';
  /** Random small letters, for a name that no page knows. */
  readonly letters: string;
  readonly shown: (nudge: string) => void;
  readonly answer: (nudge: string, answer: NudgeAnswer, task: string | null) => Promise<NudgeReply>;
  readonly log: (nudge: string, line: string) => Promise<NudgeReply>;
  readonly undo: (nudge: string, reply: UndoableReply) => Promise<NudgeReply>;
  readonly gone: () => void;
}

/** A nudge on screen. */
export interface Shown {
  readonly id: string;
  /** Shows another form of the same nudge, unless the person is busy with it. */
  readonly change: (view: NudgeView) => void;
  /** Takes it away, unless it has been answered and says what came of it. */
  readonly withdraw: () => void;
  readonly close: () => void;
}

/** A page that keeps opening popovers of its own over the nudge is let have its way in the end. */
const MOST_RAISED = 20;

/** Puts a nudge on screen: a host in the top layer, a closed shadow root in it. */
export function mount(first: NudgeView, judged: Judged | null, ports: Ports): Shown {
  const stop = new AbortController();
  const { signal } = stop;
  const host = makeHost(ports.letters, ports.direction);
  const root = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('div');
  let stage: NudgeStage['at'] = 'asking';
  let seenSince = Number.POSITIVE_INFINITY;
  let raised = 0;

  const close = (): void => {
    if (signal.aborted) return;
    stop.abort();
    render(null, frame);
    layer.remove();
    ports.gone();
  };
  const dismiss = (): void => {
    if (stage === 'asking' || stage === 'writing') void ports.answer(first.id, 'ignored', null);
    close();
  };
  const layer = new TopLayer(host, root, frame, dismiss);
  const draw = (view: NudgeView): void =>
    render(
      <TextsProvider source={ports.source}>
        <Nudge
          view={view}
          judged={judged}
          onAnswer={(answer, task) => ports.answer(view.id, answer, task)}
          onLog={(line) => ports.log(view.id, line)}
          onUndo={(reply) => ports.undo(view.id, reply)}
          onStage={(next) => {
            stage = next;
          }}
          onGone={close}
        />
      </TextsProvider>,
      frame,
    );
  const seen = (): void => {
    if (document.hidden) return;
    if (seenSince === Number.POSITIVE_INFINITY) ports.shown(first.id);
    seenSince = performance.now();
  };

  dress(root);
  root.append(frame);
  draw(first);
  layer.place();
  keepFromPage(host, root, dismiss, signal);
  guardClicks(host, root, () => seenSince, signal);
  const watchAgain = guardPlace(host, layer, dismiss, signal);
  const onFullscreen = (): void => {
    layer.place();
    watchAgain();
    seen();
  };
  document.addEventListener('fullscreenchange', onFullscreen, { signal });
  document.addEventListener('visibilitychange', seen, { signal });
  const raise = (event: Event): void => {
    const opens = event instanceof ToggleEvent && event.newState === 'open' && event.target !== host;
    if (!opens || raised >= MOST_RAISED) return;
    raised += 1;
    layer.raise();
    watchAgain();
    seen();
  };
  document.addEventListener('toggle', raise, { capture: true, signal });
  seen();

  return {
    id: first.id,
    change: (view) => {
      if (stage === 'asking') draw(view);
    },
    withdraw: () => {
      if (stage === 'asking' || stage === 'writing') close();
    },
    close,
  };
}
