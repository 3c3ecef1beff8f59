import type { NudgeAction } from '@/utils/nudging/action';
import type { Chance } from '@/utils/nudging/chance';
import { decide } from '@/utils/nudging/decide';
import type { NudgeEvent } from '@/utils/nudging/event';
import { NOTHING_FURTHER, type NudgeFacts } from '@/utils/nudging/facts';
import { FIRST_NUDGE_STATE, type NudgeState } from '@/utils/nudging/state';
import type { NudgeAnswer, NudgeView } from '@/utils/nudging/view';
import { SWITCHES } from '@/utils/settings/nudge-kinds';
import { type NudgeSettings, USUAL_NUDGES } from '@/utils/settings/nudge-settings';
import { durationMs, type EpochMs, HOUR, MINUTE, SECOND, shift } from '@/utils/time/brands';
import { dayIndexOf, minuteOf, type SimulatedDay } from './calendar.ts';
import type { Kind } from './kinds.ts';

/** One nudge that was seen, and what the world was like at that moment. */
export interface Seen {
  readonly view: NudgeView;
  readonly at: EpochMs;
  readonly facts: NudgeFacts;
  acted: boolean;
}

/** One simulated person with the real engine in their browser. Time goes forward only, in seconds. */
export class Learner {
  readonly seen: Seen[] = [];
  state: NudgeState = FIRST_NUDGE_STATE;
  settings: NudgeSettings = USUAL_NUDGES;
  live = false;
  now: EpochMs;
  private readonly today = { day: '', watched: 0, made: 0 };
  private sinceDoing = 0;
  private timerUntil = Number.NEGATIVE_INFINITY;
  private plan: string | null = null;
  private experience: NudgeFacts['experience'] = null;
  private readonly loop = { courses: 1, certificates: 0, made: 0, watched: 0, step: null };
  private nudges = 0;
  /** What the person will answer, and when. */
  private pending: { readonly at: EpochMs; readonly event: NudgeEvent } | null = null;

  private readonly kind: Kind;
  private readonly days: readonly SimulatedDay[];
  private readonly chance: Chance;
  private readonly installedAt: EpochMs;

  constructor(kind: Kind, days: readonly SimulatedDay[], chance: Chance, installedAt: EpochMs) {
    this.kind = kind;
    this.days = days;
    this.chance = chance;
    this.installedAt = installedAt;
    this.now = installedAt;
  }

  get timerRuns(): boolean {
    return this.now < this.timerUntil;
  }

  /** Lets time go by; what the person means to answer by then is answered. */
  goTo(at: EpochMs): void {
    const { pending } = this;
    if (pending && pending.at <= at) {
      this.pending = null;
      if (pending.at > this.now) this.now = pending.at;
      this.tell(pending.event);
    }
    if (at > this.now) this.now = at;
  }

  /** Tells the engine of an event, as the background does, and performs what it wants done. */
  tell(event: NudgeEvent): void {
    const facts = this.facts();
    const { state, actions } = decide(this.state, event, facts);
    this.state = state;
    for (const action of actions) this.perform(action, facts);
  }

  watch(minutes: number): void {
    const watched = minutes * MINUTE;
    this.onDay().watched += watched;
    this.loop.watched += watched;
    if (!this.timerRuns) this.sinceDoing += watched;
  }

  /** Something was made: logged afterwards, or measured by a timer from now on. */
  make(minutes: number, timer: boolean): void {
    this.onDay().made += minutes * MINUTE;
    this.sinceDoing = 0;
    if (timer) this.timerUntil = shift(this.now, minutes * MINUTE);
    this.tell({ kind: 'did-something' });
  }

  enrol(): void {
    this.tell({ kind: 'visited', where: 1, page: 'enrol', visible: true });
    this.loop.courses += 1;
  }

  certify(): void {
    this.loop.certificates += 1;
    this.tell({ kind: 'visited', where: 1, page: 'certificate', visible: true });
  }

  beginExperience(): void {
    const id = `e${this.now}`;
    this.experience = { id, title: 'Two tools', endsAt: shift(this.now, 72 * HOUR), beforeTaken: true };
  }

  private day(): SimulatedDay {
    const day = this.days[dayIndexOf(this.now)];
    if (!day) throw new RangeError('the simulation is over');
    return day;
  }

  private onDay(): { watched: number; made: number } {
    const name = this.day().names[minuteOf(this.now) < 240 ? 0 : 1];
    if (this.today.day !== name) Object.assign(this.today, { day: name, watched: 0, made: 0 });
    return this.today;
  }

  private facts(): NudgeFacts {
    const day = this.day();
    const minute = minuteOf(this.now);
    const { watched, made } = this.onDay();
    this.nudges += 1;
    return {
      ...NOTHING_FURTHER,
      ...{ now: this.now, day: day.names[minute < 240 ? 0 : 1], minute, installedAt: this.installedAt },
      ...{ settings: this.settings, goal: 1 / 3, timerRunning: this.timerRuns, live: this.live },
      doingToday: durationMs(made),
      share: watched + made === 0 ? null : made / (watched + made),
      watchedSinceDoing: durationMs(this.sinceDoing),
      ...{ title: 'React', course: 'react', lesson: 'Hooks in depth', plan: this.plan },
      ...{ loop: { ...this.loop, watched: durationMs(this.loop.watched) }, madeFromCourse: this.loop.made },
      experience: this.experience && this.experience.endsAt > this.now ? this.experience : null,
      week: { watched: durationMs(this.loop.watched), made: durationMs(made) },
      reviewHour: day.reviews[minute < this.settings.reviewAt ? 0 : 1],
      ...{ roll: this.chance(), id: `n${this.nudges}` },
    };
  }

  private perform(action: NudgeAction, facts: NudgeFacts): void {
    switch (action.kind) {
      case 'offer':
        if (action.view.id === facts.id) this.show(action.view, facts);
        return;
      case 'withdraw':
        this.pending = null;
        return;
      case 'start-timer':
        this.make(action.minutes, true);
        this.loop.made += 1;
        return;
      case 'turn-off':
        this.settings = { ...this.settings, [SWITCHES[action.trigger]]: false };
        return;
      case 'set-pool':
        this.settings = { ...this.settings, pool: action.pool };
        return;
      case 'badge':
      case 'reply':
      case 'not-a-lesson':
        return;
    }
  }

  private show(view: NudgeView, facts: NudgeFacts): void {
    this.tell({ kind: 'shown', nudge: view.id });
    const answer = this.answerTo(view);
    this.seen.push({ view, at: facts.now, facts, acted: answer === 'ten-minutes' || answer === 'planned' });
    const wait = answer === 'ignored' ? 20 * SECOND : 2 * SECOND + this.chance() * 15 * SECOND;
    const event: NudgeEvent =
      answer === 'closes'
        ? { kind: 'withdrawn', nudge: view.id }
        : { kind: 'answered', nudge: view.id, trigger: view.trigger, answer };
    if (answer === 'planned') this.plan = 'I open the editor';
    this.pending = { at: shift(this.now, wait), event };
  }

  private answerTo({ content }: NudgeView): NudgeAnswer | 'closes' {
    const { actsOn, notNow, less, closes } = this.kind;
    if (this.chance() < (actsOn[content.kind] ?? actsOn.otherwise)) {
      return content.kind === 'ask-plan' ? 'planned' : 'ten-minutes';
    }
    const roll = this.chance();
    if (roll < notNow) return 'not-now';
    if (roll < notNow + less) return 'less';
    return roll < notNow + less + closes ? 'closes' : 'ignored';
  }
}
