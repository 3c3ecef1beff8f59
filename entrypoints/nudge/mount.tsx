import { render } from 'preact';
import { Nudge, type NudgeStage } from '@/components/nudges/Nudge';
import { type TextSource, TextsProvider } from '@/components/Texts';
import type { Judged } from '@/utils/judging/judged';
import type { NudgeAnswer, NudgeReply, NudgeView, UndoableReply } from '@/utils/nudging/view';
import { makeOverlay, type OverlayLook } from './overlay';

/** What a nudge on screen tells the background, and what it needs from outside the page. */
export interface Ports extends OverlayLook {
  readonly source: TextSource;
  readonly shown: (nudge: string) => void;
  /** The page won't have it. */
  readonly lost: (nudge: string) => void;
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

/** Puts a nudge on screen. */
export function mount(first: NudgeView, judged: Judged | null, ports: Ports): Shown {
  let stage: NudgeStage['at'] = 'asking';
  let wasSeen = false;
  let isGone = false;
  const close = (): void => {
    if (isGone) return;
    isGone = true;
    render(null, overlay.frame);
    overlay.close();
    ports.gone();
  };
  const dismiss = (): void => {
    if (stage === 'asking' || stage === 'writing') void ports.answer(first.id, 'ignored', null);
    close();
  };
  const seen = (): void => {
    if (!wasSeen) ports.shown(first.id);
    wasSeen = true;
  };
  const lost = (): void => {
    if (stage === 'asking' || stage === 'writing') ports.lost(first.id);
    close();
  };
  const overlay = makeOverlay(ports, { onSeen: seen, onEscape: dismiss, onBeside: dismiss, onLost: lost });
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
      overlay.frame,
    );

  draw(first);
  overlay.open();
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
