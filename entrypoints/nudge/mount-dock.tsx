import { render } from 'preact';
import { Dock } from '@/components/dock/Dock';
import { type TextSource, TextsProvider } from '@/components/Texts';
import type { DockReply, DockView } from '@/utils/doing/dock';
import type { DockWish } from '@/utils/messaging/protocol';
import { makeOverlay, type OverlayLook } from './overlay';

/** What a dock tells the background, and what it needs from outside the page. */
export interface DockPorts extends OverlayLook {
  readonly source: TextSource;
  readonly wish: (wish: DockWish) => Promise<DockReply>;
  readonly gone: () => void;
}

/** A dock on screen. */
export interface ShownDock {
  /** The timer as it is now: another name, more time. */
  readonly change: (dock: DockView) => void;
  /** The timer has ended elsewhere; a dock that says what came of it here stays until it has been read. */
  readonly withdraw: () => void;
  readonly close: () => void;
}

/** Puts the dock on screen. Who makes something leaves the player's full screen. */
export function mountDock(first: DockView, ports: DockPorts): ShownDock {
  let hasEnded = false;
  let isGone = false;
  let dock = first;
  let collapses = 0;
  const close = (): void => {
    if (isGone) return;
    isGone = true;
    render(null, overlay.frame);
    overlay.close();
    ports.gone();
  };
  const overlay = makeOverlay(ports, {
    onSeen: () => undefined,
    onEscape: (inside) => {
      if (!inside) return;
      collapses += 1;
      draw();
    },
    onBeside: close,
    onLost: close,
  });
  const draw = (): void =>
    render(
      <TextsProvider source={ports.source}>
        <Dock
          dock={dock}
          collapses={collapses}
          onWish={ports.wish}
          onRunning={(next) => {
            hasEnded = false;
            dock = next;
            draw();
          }}
          onEnded={() => {
            hasEnded = true;
          }}
          onGone={close}
        />
      </TextsProvider>,
      overlay.frame,
    );

  draw();
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  overlay.open();
  return {
    change: (next) => {
      if (hasEnded && next.timer === dock.timer) return;
      dock = next;
      draw();
    },
    withdraw: () => {
      if (!hasEnded) close();
    },
    close,
  };
}
