import { NUDGE_CONTENTS, NUDGE_TRIGGERS, type NudgeContent } from '@/utils/settings/nudge-kinds';
import { type DurationMs, durationMs, type EpochMs, isEpochMs } from '@/utils/time/brands';
import type { ShownContent } from './content';
import type { NudgeTrigger } from './view';

/** An object whose fields may hold anything. */
export type Fields = Readonly<Record<string, unknown>>;

const SHOWN_CONTENTS: readonly ShownContent[] = [...NUDGE_CONTENTS, 'ask-plan', 'loop-check'];

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
export const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
export const isTrigger = (value: unknown): value is NudgeTrigger => NUDGE_TRIGGERS.some((trigger) => trigger === value);
export const isPoolContent = (value: unknown): value is NudgeContent =>
  NUDGE_CONTENTS.some((content) => content === value);
export const isContent = (value: unknown): value is ShownContent => SHOWN_CONTENTS.some((content) => content === value);

export const textOr = (value: unknown, or: string): string => (typeof value === 'string' ? value : or);
export const flagOr = (value: unknown, or: boolean): boolean => (typeof value === 'boolean' ? value : or);
export const countOr = (value: unknown, or: number): number => (isCount(value) ? value : or);
export const lengthOf = (value: unknown): DurationMs => durationMs(isAmount(value) ? value : 0);
export const momentOr = (value: unknown, or: EpochMs | null): EpochMs | null => (isEpochMs(value) ? value : or);

/** The entries of a list that are of a kind; what is no list is `or`. */
export function listOf<T>(value: unknown, is: (each: unknown) => each is T, or: readonly T[]): readonly T[] {
  return Array.isArray(value) ? value.filter(is) : or;
}
