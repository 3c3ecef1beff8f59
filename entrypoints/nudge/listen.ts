import { browser } from 'wxt/browser';
import type { TabMessage } from '@/utils/messaging/protocol';
import { mount, type Shown } from './mount';
import { portsTo } from './ports';

let onScreen: Shown | null = null;

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

function onMessage(message: TabMessage, _sender: unknown, answer: (shown: boolean) => void): true | undefined {
  if (message.kind === 'withdraw-nudge') onScreen?.withdraw();
  if (message.kind !== 'show-nudge') return undefined;
  show(message);
  answer(true);
  return true;
}

/** Listens for nudges to show, until the returned function is called. */
export function listen(): () => void {
  const listener: Parameters<typeof browser.runtime.onMessage.addListener>[0] = onMessage;
  browser.runtime.onMessage.addListener(listener);
  return () => {
    onScreen?.close();
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {
      // The extension that listened is gone, and its listener with it.
    }
  };
}
