import type { PageMessage } from '@/utils/messaging/protocol';
import { countRefused, type Refusal } from '@/utils/platform/memory';
import { harmless } from './harmless';

/** Counts what a page said and wasn't believed; costs nothing where nothing is refused. */
export async function refuse(why: Refusal, many = 1): Promise<void> {
  if (many > 0) await harmless(() => countRefused(why, many));
}

const beatsIn = (message: unknown): number => {
  const beats: unknown = message && Reflect.get(Object(message), 'beats');
  return Array.isArray(beats) ? beats.length : 0;
};

/** Counts what couldn't be read of a page's message: all of it, or beats of it. */
export function refuseUnread(message: unknown, told: PageMessage | null): Promise<void> {
  return told === null ? refuse('message') : refuse('beat', beatsIn(message) - beatsIn(told));
}
