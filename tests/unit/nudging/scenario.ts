import { expect } from 'vitest';
import type { NudgeAction } from '@/utils/nudging/action';
import { decide } from '@/utils/nudging/decide';
import type { NudgeEvent } from '@/utils/nudging/event';
import { NOTHING_FURTHER, type NudgeFacts } from '@/utils/nudging/facts';
import type { Decision } from '@/utils/nudging/showing';
import { FIRST_NUDGE_STATE, forEachTrigger, type NudgeBook, type NudgeState } from '@/utils/nudging/state';
import type { NudgeAnswer, NudgeTrigger, NudgeView } from '@/utils/nudging/view';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { durationMs, epochMs, HOUR, localDay, MINUTE, shift } from '@/utils/time/brands';

/** A Friday noon, a month after the installation. */
export const NOON = epochMs(Date.UTC(2026, 10, 20, 12));
const INSTALLED = shift(NOON, -30 * 24 * HOUR);

/** An afternoon of watching with nothing made, unless told otherwise. */
export function facts(change: Partial<NudgeFacts> = {}): NudgeFacts {
  return {
    now: NOON,
    day: localDay('2026-11-20'),
    minute: 12 * 60,
    installedAt: INSTALLED,
    settings: DEFAULT_SETTINGS.nudges,
    goal: DEFAULT_SETTINGS.goal,
    doingToday: durationMs(0),
    share: 0,
    watchedSinceDoing: durationMs(0),
    timerRunning: false,
    title: 'React',
    roll: 0.5,
    id: 'fresh',
    ...NOTHING_FURTHER,
    ...change,
  };
}

export const settings = (change: Partial<NudgeFacts['settings']>) => ({
  settings: { ...DEFAULT_SETTINGS.nudges, ...change },
});
export const book = (change: Partial<NudgeBook> = {}): NudgeBook => ({
  ...FIRST_NUDGE_STATE.book,
  day: localDay('2026-11-20'),
  ...change,
});

const aView: NudgeView = {
  ...{ id: 'n1', trigger: 'binge', form: 'card', pauses: false, minutes: 25, title: 'React' },
  ...{
    figures: { of: 'watching' },
    content: { kind: 'task', ideas: [{ text: 'suggest_code_rebuild', topic: 'Hooks' }] },
    first: false,
    eased: false,
  },
};
/** A value for some triggers, and another for the rest. */
export const per = <T>(rest: T, some: Partial<Record<NudgeTrigger, T>>): Record<NudgeTrigger, T> => ({
  ...forEachTrigger(() => rest),
  ...some,
});

export const quiet = (change: Partial<NudgeBook> = {}): NudgeState => ({ phase: 'quiet', book: book(change) });
export const due = (change: Partial<NudgeBook> = {}): NudgeState => ({
  phase: 'due',
  book: book(change),
  trigger: 'binge',
  since: NOON,
  until: shift(NOON, 5 * MINUTE),
});
export const offered = (view: Partial<NudgeView> = {}, change: Partial<NudgeBook> = {}): NudgeState => ({
  phase: 'offered',
  book: book(change),
  view: { ...aView, ...view },
  where: 7,
  since: NOON,
  shown: false,
});
export const resting = (change: Partial<NudgeBook> = {}): NudgeState => ({
  phase: 'resting',
  book: book({ lastShownAt: NOON, shownToday: per(0, { binge: 1 }), ...change }),
  until: shift(NOON, 90 * MINUTE),
});

export const watched: NudgeEvent = { kind: 'watched', where: 7 };
export const paused: NudgeEvent = { kind: 'break', where: 7, how: 'paused', visible: true };
export const hidden: NudgeEvent = { kind: 'break', where: 7, how: 'hidden', visible: false };
export const left: NudgeEvent = { kind: 'break', where: 7, how: 'left', visible: true };
export const ended: NudgeEvent = {
  kind: 'ended',
  where: 7,
  visible: true,
  length: durationMs(8 * MINUTE),
  loops: false,
};
export const shown: NudgeEvent = { kind: 'shown', nudge: 'n1' };
export const withdrawn: NudgeEvent = { kind: 'withdrawn', nudge: 'n1' };
export const didSomething: NudgeEvent = { kind: 'did-something' };
export const woke: NudgeEvent = { kind: 'woke' };
export const answered = (answer: NudgeAnswer, nudge = 'n1'): NudgeEvent => ({
  kind: 'answered',
  nudge,
  trigger: 'binge',
  answer,
});

/** `given(state).at(minutes).knowing(facts).when(event).then(phase, actions)`; each `then` goes on from what came out. */
export function given(state: NudgeState) {
  let minutes = 0;
  let known: Partial<NudgeFacts> = {};
  let came: Decision = { state, actions: [] };
  const told = {
    at(after: number) {
      minutes = after;
      return told;
    },
    knowing(change: Partial<NudgeFacts>) {
      known = { ...known, ...change };
      return told;
    },
    when(event: NudgeEvent) {
      const now = shift(NOON, minutes * MINUTE);
      came = decide(came.state, event, facts({ now, minute: (12 * 60 + minutes) % 1440, ...known }));
      return told;
    },
    // biome-ignore lint/suspicious/noThenProperty: a scenario reads given, when, then; it is never awaited.
    then(phase: NudgeState['phase'], ...kinds: NudgeAction['kind'][]) {
      expect({ phase: came.state.phase, actions: came.actions.map((action) => action.kind) }).toEqual({
        phase,
        actions: kinds,
      });
      return told;
    },
    came: () => came,
  };
  return told;
}
/** Watched so many minutes since the last doing. */
export const since = (minutes: number): Partial<NudgeFacts> => ({ watchedSinceDoing: durationMs(minutes * MINUTE) });
