import { browser } from 'wxt/browser';
import type { TabMessage } from '@/utils/messaging/protocol';
import { mount, type Shown } from './mount';
import { mountDock, type ShownDock } from './mount-dock';
import { dockPortsTo, portsTo } from './ports';

let onScreen: Shown | null = null;
let docked: ShownDock | null = null;

function show({ view, judged }: Extract<TabMessage, { kind: 'show-nudge' }>): void {
  if (onScreen?.id === view.id) {
    onScreen.change(view);
    return;
  }
  onScreen?.close();
  const shown: Shown = mount(
    view,
    judged,
    portsTo(() => {
      if (onScreen === shown) onScreen = null;
    }),
  );
  onScreen = shown;
}

/** The dock takes the place of the nudge that began the ten minutes. */
function showDock({ dock }: Extract<TabMessage, { kind: 'show-dock' }>): void {
  onScreen?.close();
  if (docked) {
    docked.change(dock);
    return;
  }
  const shown: ShownDock = mountDock(
    dock,
    dockPortsTo(() => {
      if (docked === shown) docked = null;
    }),
  );
  docked = shown;
}

function onMessage(message: TabMessage, _sender: unknown, answer: (shown: boolean) => void): true | undefined {
  if (message.kind === 'withdraw-nudge') onScreen?.withdraw();
  if (message.kind === 'withdraw-dock') docked?.withdraw();
  if (message.kind === 'show-nudge') show(message);
  else if (message.kind === 'show-dock') showDock(message);
  else return undefined;
  answer(true);
  return true;
}

/** Listens for nudges and docks to show, until the returned function is called. */
export function listen(): () => void {
  const listener: Parameters<typeof browser.runtime.onMessage.addListener>[0] = onMessage;
  browser.runtime.onMessage.addListener(listener);
  return () => {
    onScreen?.close();
    docked?.close();
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {
      // The extension that listened is gone, and its listener with it.
    }
  };
}
