import { describe, expect, it } from 'vitest';
import type { NudgeAction } from '@/utils/nudging/action';
import { NOWHERE, type NudgeEvent } from '@/utils/nudging/event';
import type { NudgeFacts } from '@/utils/nudging/facts';
import type { NudgeView } from '@/utils/nudging/view';
import { NUDGE_TRIGGERS, SWITCHES } from '@/utils/settings/nudge-kinds';
import { durationMs, HOUR, localDay, MINUTE, shift } from '@/utils/time/brands';
import * as s from './scenario';

const visited = (page: 'enrol' | 'checkout' | 'certificate'): NudgeEvent => ({
  kind: 'visited',
  where: 7,
  page,
  visible: true,
});
const autoplayed: NudgeEvent = { kind: 'autoplayed', where: 7 };
const open = { loop: { courses: 3, certificates: 2, made: 0, watched: durationMs(20 * HOUR), step: null } };
const course = { course: 'react', lesson: 'Hooks in depth' };
const week = { week: { watched: durationMs(5 * HOUR), made: durationMs(HOUR) } };
const experience = (hours: number) => ({
  experience: { id: 'e', title: 'Radio', endsAt: shift(s.NOON, hours * HOUR), beforeTaken: true },
});

/** The nudge among the actions. */
function viewIn(actions: readonly NudgeAction[]): NudgeView | undefined {
  return actions.flatMap((action) => (action.kind === 'offer' ? [action.view] : []))[0];
}
function shownBy(event: NudgeEvent, known: Partial<NudgeFacts>): NudgeView | undefined {
  return viewIn(s.given(s.quiet()).knowing(known).when(event).came().actions);
}

describe('each trigger', () => {
  const due: Record<(typeof NUDGE_TRIGGERS)[number], readonly [NudgeEvent, Partial<NudgeFacts>]> = {
    'lesson-ended': [s.ended, s.since(8)],
    binge: [s.paused, s.since(30)],
    autoplay: [autoplayed, s.since(30)],
    enrol: [visited('enrol'), open],
    certificate: [visited('certificate'), open],
    'first-play': [s.watched, course],
    clock: [s.woke, experience(20)],
    review: [s.woke, { ...week, reviewHour: shift(s.NOON, -HOUR) }],
  };
  it.each(NUDGE_TRIGGERS)('%s speaks, can be turned off alone, and has its own cap', (trigger) => {
    const [event, known] = due[trigger];
    expect(shownBy(event, known)?.trigger).toBe(trigger);
    const nudges = s.facts().settings;
    const off = s.settings({ [SWITCHES[trigger]]: false });
    expect(shownBy(event, { ...known, ...off })?.trigger).not.toBe(trigger);
    const capped = s.settings({ perDay: { ...nudges.perDay, [trigger]: 0 } });
    expect(shownBy(event, { ...known, ...capped })?.trigger).not.toBe(trigger);
  });
  it.each(NUDGE_TRIGGERS)('%s keeps silent in a live class unless asked', (trigger) => {
    const [event, known] = due[trigger];
    expect(shownBy(event, { ...known, live: true })).toBeUndefined();
    expect(shownBy(event, { ...known, live: true, ...s.settings({ liveClasses: true }) })?.trigger).toBe(trigger);
  });
  it.each(NUDGE_TRIGGERS)('%s keeps silent beside a timer, in quiet hours and in the first hour', (trigger) => {
    const [event, known] = due[trigger];
    const silent = [{ timerRunning: true }, { minute: 23 * 60 }, { installedAt: shift(s.NOON, -30 * MINUTE) }];
    for (const fact of silent) expect(shownBy(event, { ...known, ...fact })).toBeUndefined();
  });
});

describe('a page to join or buy a course', () => {
  it('speaks with the numbers of the loop, where nothing was made', () => {
    const figures = { of: 'courses', courses: 3, certificates: 2, made: 0 };
    expect(shownBy(visited('checkout'), open)).toMatchObject({ trigger: 'enrol', form: 'card', figures });
    expect(shownBy(visited('enrol'), open)).toMatchObject({ content: { kind: 'loop-check', watched: 20 * HOUR } });
  });
  it('is silent where something was made, or no course is open', () => {
    expect(shownBy(visited('enrol'), { loop: { ...open.loop, made: 1 } })).toBeUndefined();
    expect(shownBy(visited('enrol'), { loop: { ...open.loop, courses: 0 } })).toBeUndefined();
  });
});

it('a certificate asks what was made, unless something was', () => {
  expect(shownBy(visited('certificate'), { madeFromCourse: 0 })).toMatchObject({ trigger: 'certificate' });
  expect(shownBy(visited('certificate'), { madeFromCourse: 2 })).toBeUndefined();
});

describe('a lesson that begins by itself', () => {
  it('speaks after the binge limit, as a toast, also while a binge nudge waits', () => {
    expect(shownBy(autoplayed, s.since(24))).toBeUndefined();
    const { actions } = s.given(s.due()).at(1).knowing(s.since(26)).when(autoplayed).then('offered', 'offer').came();
    expect(viewIn(actions)).toMatchObject({ trigger: 'autoplay', form: 'toast', pauses: false, minutes: 26 });
  });
});

describe('the first play of a course', () => {
  it('asks for a plan as a toast, not where there is one', () => {
    expect(shownBy(s.watched, course)).toMatchObject({ form: 'toast', content: { kind: 'ask-plan', course: 'react' } });
    expect(shownBy(s.watched, { ...course, plan: 'I open the editor' })).toBeUndefined();
  });
  it('asks once a day for a course, on three days at most', () => {
    const asked = (day: string, times: number) => ({ asked: [{ course: 'react', day: localDay(day), times }] });
    s.given(s.quiet(asked('2026-11-20', 1)))
      .knowing(course)
      .when(s.watched)
      .then('quiet');
    s.given(s.quiet(asked('2026-11-19', 2)))
      .knowing(course)
      .when(s.watched)
      .then('offered', 'offer');
    s.given(s.quiet(asked('2026-11-19', 3)))
      .knowing(course)
      .when(s.watched)
      .then('quiet');
  });
  it('remembers that it asked once it is seen, and can be skipped for good', () => {
    const seen = s
      .given(s.quiet())
      .knowing(course)
      .when(s.watched)
      .knowing({ course: null })
      .when({ kind: 'shown', nudge: 'fresh' })
      .then('offered');
    expect(seen.came().state.book.asked).toEqual([{ course: 'react', day: '2026-11-20', times: 1 }]);
    const answer = { kind: 'answered', nudge: 'fresh', trigger: 'first-play' } as const;
    const never = seen.when({ ...answer, answer: 'never-plan' }).then('resting', 'turn-off', 'reply');
    expect(never.came().actions[0]).toEqual({ kind: 'turn-off', trigger: 'first-play' });
  });
});

describe('the clock of a micro-experience', () => {
  it('speaks at 24 and at 3 hours before the end, once each', () => {
    for (const [hours, trigger] of [
      [25, undefined],
      [24, 'clock'],
      [3, 'clock'],
      [0, undefined],
    ] as const) {
      expect(shownBy(s.woke, experience(hours))?.trigger).toBe(trigger);
    }
    const said = (hours: number) => s.quiet({ clock: { experience: 'e', hours } });
    s.given(said(24)).knowing(experience(20)).when(s.woke).then('quiet');
    s.given(said(24)).knowing(experience(2)).when(s.woke).then('offered', 'offer');
    s.given(said(3)).knowing(experience(2)).when(s.woke).then('quiet');
  });
  it('remembers what it said once it is seen, when nothing may be known any more', () => {
    const seen = s.given(s.quiet()).knowing(experience(20)).when(s.woke).knowing({ experience: null });
    const { book } = seen.when({ kind: 'shown', nudge: 'fresh' }).came().state;
    expect(book.clock).toEqual({ experience: 'e', hours: 24 });
  });
  it('is a notification where no page is in view, a toast where one is, and names the piece', () => {
    const { actions } = s.given(s.quiet()).knowing(experience(3)).when(s.woke).came();
    expect(actions).toMatchObject([{ where: NOWHERE, view: { form: 'notification', title: 'Radio' } }]);
    expect(viewIn(actions)?.figures).toEqual({ of: 'clock', left: 3 * HOUR });
    expect(shownBy(s.woke, { ...experience(3), tabInView: 9 })).toMatchObject({ form: 'toast' });
  });
});

describe('the weekly review', () => {
  const struck = (hours: number) => ({ ...week, reviewHour: shift(s.NOON, -hours * HOUR) });
  it('speaks within two days of its hour, once, with the week', () => {
    expect(shownBy(s.woke, struck(47))).toMatchObject({ figures: { of: 'week', watched: 5 * HOUR, made: HOUR } });
    expect(shownBy(s.woke, struck(49))).toBeUndefined();
    const said = s.quiet({ reviewSaidAt: shift(s.NOON, -HOUR) });
    s.given(said).knowing(struck(2)).when(s.woke).then('quiet');
    s.given(said).knowing(struck(0.5)).when(s.woke).then('offered', 'offer');
  });
  it('is silent where the person looked already, or the week was empty', () => {
    expect(shownBy(s.woke, { ...struck(2), lastReviewAt: shift(s.NOON, -HOUR) })).toBeUndefined();
    expect(shownBy(s.woke, { reviewHour: shift(s.NOON, -HOUR) })).toBeUndefined();
  });
});

describe('the strength that the person chose', () => {
  const strong = (strength: NudgeFacts['settings']['strength']) => ({ ...s.since(30), ...s.settings({ strength }) });
  it('badge: nothing in the page, counted and waiting there', () => {
    const { state } = s.given(s.quiet()).knowing(strong('badge')).when(s.paused).then('resting', 'badge').came();
    expect(state.book).toMatchObject({ waiting: 'binge', shownToday: { binge: 1 }, learned: {} });
  });
  it('toast: no card', () => {
    expect(shownBy(s.paused, strong('toast'))?.form).toBe('toast');
  });
  it('pausing: a card over what plays, which is paused with it; it becomes a toast when the person plays on', () => {
    const late = s.given(s.due()).at(5).knowing(strong('pausing')).when(s.watched).then('offered', 'offer');
    expect(viewIn(late.came().actions)).toMatchObject({ form: 'card', pauses: true });
    late.when(s.watched).then('offered').at(6).when(s.watched).then('offered', 'offer');
    expect(viewIn(late.came().actions)).toMatchObject({ form: 'toast', pauses: false });
  });
  it('never pauses by default, nor at a break', () => {
    expect(shownBy(s.paused, s.since(30))).toMatchObject({ form: 'card', pauses: false });
    expect(shownBy(s.paused, strong('pausing'))).toMatchObject({ form: 'card', pauses: false });
  });
});
