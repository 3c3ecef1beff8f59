import { browser } from 'wxt/browser';
import type { ScreenMessage } from '@/utils/messaging/protocol';

/** Tells the background what changed. Nobody waits for it and nothing is lost without it: the store has it all. */
export function tell(kind: ScreenMessage['kind']): void {
  const message: ScreenMessage = { kind };
  void browser.runtime.sendMessage(message).catch(() => undefined);
}
