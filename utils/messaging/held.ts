import * as v from 'valibot';
import { type EpochMs, epochMs } from '@/utils/time/brands';
import { parsePageMessage } from './parse-message';
import type { PageMessage } from './protocol';

/** Beats of watching or of work. */
export type Beats = Extract<PageMessage, { kind: 'watched' | 'worked' }>;

const sender = v.object({
  isScreen: v.boolean(),
  tab: v.nullable(
    v.object({
      ...{ id: v.number(), url: v.string(), title: v.string() },
      ...{ isPrivate: v.boolean(), isMuted: v.boolean(), isActive: v.boolean() },
    }),
  ),
  frameId: v.number(),
  url: v.string(),
  isPrerendered: v.boolean(),
  hasLeft: v.boolean(),
});
const held = v.object({ message: v.unknown(), sender, at: v.number(), zone: v.string() });

/** Beats that wait for the store, with who sent them and when. */
export interface Held {
  readonly message: Beats;
  readonly sender: v.InferOutput<typeof sender>;
  readonly at: EpochMs;
  readonly zone: string;
}

/** Beats of so many messages wait; a lesson sends some 145 an hour, and the last of a session says all of it. */
const MOST = 200;

const sessionsOf = ({ message }: Held): string[] => message.beats.map(({ session }) => session);

/** Reads what was held; null where it isn't that. */
export function readHeld(value: unknown): Held | null {
  const read = v.safeParse(held, value);
  const message = read.success ? parsePageMessage(read.output.message) : null;
  if (!read.success || (message?.kind !== 'watched' && message?.kind !== 'worked')) return null;
  return { message, sender: read.output.sender, at: epochMs(read.output.at), zone: read.output.zone };
}

/** Holds beats too. Earlier ones of the same sessions needn't be held any more, since each beat says all of its session. */
export function heldWith(all: readonly Held[], next: Held): readonly Held[] {
  const told = new Set(sessionsOf(next));
  const others = all.filter((one) => !sessionsOf(one).every((session) => told.has(session)));
  return [...others, next].slice(-MOST);
}
