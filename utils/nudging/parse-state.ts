import { type EpochMs, isEpochMs, isLocalDay } from '@/utils/time/brands';
import type { NudgeBook, NudgeState } from './state';
import { NUDGE_TRIGGERS, type NudgeTrigger, type NudgeView } from './view';

/** An object whose fields may hold anything. */
type Fields = { readonly [Name in keyof NudgeBook | NudgeTrigger | keyof NudgeView | keyof Phases]?: unknown };
type Phases = Record<'phase' | 'book' | 'view' | 'where' | 'since' | 'until' | 'shown', unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isTrigger = (value: unknown): value is NudgeTrigger => NUDGE_TRIGGERS.some((trigger) => trigger === value);
const isForm = (value: unknown): value is NudgeView['form'] => value === 'toast' || value === 'card';
const momentOr = (value: unknown, or: EpochMs | null): EpochMs | null => (isEpochMs(value) ? value : or);

function perTrigger<T>(value: unknown, read: (value: unknown, trigger: NudgeTrigger) => T): Record<NudgeTrigger, T> {
  const fields = isFields(value) ? value : {};
  return {
    'lesson-ended': read(fields['lesson-ended'], 'lesson-ended'),
    binge: read(fields.binge, 'binge'),
  };
}

function parseBook(value: unknown, or: NudgeBook): NudgeBook {
  if (!isFields(value)) return or;
  const forms = value.formsShown;
  return {
    day: isLocalDay(value.day) ? value.day : or.day,
    shownToday: perTrigger(value.shownToday, (count, trigger) => (isCount(count) ? count : or.shownToday[trigger])),
    lastShownAt: momentOr(value.lastShownAt, or.lastShownAt),
    notNowInRow: isCount(value.notNowInRow) ? value.notNowInRow : or.notNowInRow,
    halvings: isCount(value.halvings) ? value.halvings : or.halvings,
    perDay: perTrigger(value.perDay, (count, trigger) =>
      count === null || isCount(count) ? count : or.perDay[trigger],
    ),
    formsShown: Array.isArray(forms) ? forms.filter(isForm) : or.formsShown,
    waiting: isTrigger(value.waiting) ? value.waiting : null,
    answered: typeof value.answered === 'string' ? value.answered : null,
  };
}

function parseView(value: unknown): NudgeView | null {
  if (!isFields(value)) return null;
  const { id, trigger, form, minutes, title, idea, first } = value;
  if (typeof id !== 'string' || !isTrigger(trigger) || !isForm(form) || !isCount(minutes)) return null;
  if (typeof title !== 'string' || typeof idea !== 'number' || typeof first !== 'boolean') return null;
  return { id, trigger, form, minutes, title, idea, first };
}

function parsePhase(value: Fields, book: NudgeBook): NudgeState | null {
  const { phase, since, until, where, shown } = value;
  if (phase === 'quiet') return { phase, book };
  if (phase === 'due' && isEpochMs(since) && isEpochMs(until)) return { phase, book, trigger: 'binge', since, until };
  if (phase === 'resting' && isEpochMs(until)) return { phase, book, until };
  const view = parseView(value.view);
  if (phase !== 'offered' || !view || !isEpochMs(since)) return null;
  if (typeof where !== 'number' || typeof shown !== 'boolean') return null;
  return { phase, book, view, where, since, shown };
}

/** Reads a stored state. Total: what can't be read is taken from `fallback`, and an unreadable phase is quiet. */
export function parseNudgeState(value: unknown, fallback: NudgeState): NudgeState {
  if (!isFields(value)) return fallback;
  const book = parseBook(value.book, fallback.book);
  return parsePhase(value, book) ?? { phase: 'quiet', book };
}
