import { type Chance, chanceFrom } from '@/utils/nudging/chance';
import { durationMs, type EpochMs, HOUR, MINUTE, SECOND, shift } from '@/utils/time/brands';
import type { SimulatedDay } from './calendar.ts';
import type { Kind, Sitting } from './kinds.ts';
import { Learner } from './learner.ts';

/** What a player takes between two lessons. */
const BETWEEN = 5 * SECOND;
/** Something made after a sitting takes so many minutes; coding along lasts as long as the sitting. */
const MADE = 20;
/** The browser is open from morning to night, and its alarms tell that time goes by. */
const OPEN_FROM = 8 * 60;

interface Life {
  readonly learner: Learner;
  readonly kind: Kind;
  readonly chance: Chance;
}

/** Time goes by with nothing playing. */
function idleTo({ learner }: Life, at: EpochMs): void {
  while (shift(learner.now, HOUR) < at) {
    learner.goTo(shift(learner.now, HOUR));
    learner.tell({ kind: 'woke' });
  }
  learner.goTo(at);
}

function endLesson({ learner, kind, chance }: Life, where: number): void {
  const autoplays = chance() < kind.autoplays;
  // Half of the players that go on by themselves swap the lesson before it counts as ended.
  if (!autoplays || chance() < 0.5) {
    const length = durationMs(kind.lesson * MINUTE);
    learner.tell({ kind: 'ended', where, visible: true, length, loops: false });
    learner.goTo(shift(learner.now, BETWEEN));
  }
  if (autoplays && !learner.timerRuns) learner.tell({ kind: 'autoplayed', where });
}

function watchMinute(life: Life, minute: number): void {
  const { learner, kind, chance } = life;
  const where = 1 + Math.floor(chance() * kind.tabs);
  learner.watch(1);
  learner.tell({ kind: 'watched', where });
  if (minute % kind.lesson === 0) endLesson(life, where);
  else if (chance() < kind.pauses) {
    const how = chance() < 0.3 ? 'hidden' : 'paused';
    learner.tell({ kind: 'break', where, how, visible: how === 'paused' });
  }
}

/** One sitting: lessons, pauses, breaks between them, and the closing of the tab. */
function sit(life: Life, minutes: number): void {
  const { learner, kind, chance } = life;
  const begins = learner.now;
  learner.live = chance() < kind.live;
  const alongside = chance() < kind.codesAlong;
  if (alongside && !learner.timerRuns) learner.make(minutes, true);
  for (let minute = 1; minute <= minutes; minute += 1) {
    learner.goTo(shift(begins, minute * MINUTE));
    // Who does their ten minutes has paused the lesson.
    if (alongside || !learner.timerRuns) watchMinute(life, minute);
  }
  learner.goTo(shift(begins, minutes * MINUTE + 30 * SECOND));
  learner.tell({ kind: 'break', where: 1, how: 'left', visible: true });
  learner.live = false;
  if (chance() < kind.makes && !learner.timerRuns) learner.make(MADE, false);
}

function visit({ learner, kind, chance }: Life): void {
  if (chance() < kind.enrols) learner.enrol();
  if (chance() < kind.certificates) learner.certify();
  if (chance() < kind.experiences) learner.beginExperience();
}

function liveDay(life: Life, day: SimulatedDay): void {
  const { learner, kind, chance } = life;
  idleTo(life, shift(day.midnight, OPEN_FROM * MINUTE));
  visit(life);
  const sittings: readonly Sitting[] = day.weekend ? kind.weekends : kind.weekdays;
  for (const { from, minutes } of sittings) {
    if (chance() >= kind.shows) continue;
    const begins = shift(day.midnight, (from + Math.round((chance() - 0.5) * 80)) * MINUTE);
    idleTo(life, begins > learner.now ? begins : shift(learner.now, 5 * MINUTE));
    sit(life, Math.round(minutes * (0.6 + chance() * 0.7)));
  }
}

/** One learner of a kind over so many days from an installation on the first morning; the same number lives the same life. */
export function live(kind: Kind, number: number, days: readonly SimulatedDay[], count: number): Learner {
  const chance = chanceFrom((number * 0.618_033_988_749_895) % 1);
  const [first] = days;
  if (!first) throw new RangeError('no days to live');
  const installedAt = shift(first.midnight, (8 * 60 + Math.floor(chance() * 600)) * MINUTE);
  const learner = new Learner(kind, days, chance, installedAt);
  for (const day of days.slice(0, count)) liveDay({ learner, kind, chance }, day);
  return learner;
}
