import type { Print } from '../part.ts';
import { daysOf } from './calendar.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { Learner } from './learner.ts';
import { live } from './life.ts';
import { breaches, byDay, longestSilence, mostAfterWeek } from './verdict.ts';

const LEARNERS = 1000;
const DAYS = 90;
/** Sittings may go over the last midnight. */
const CALENDAR = daysOf(DAYS + 2);
const START = CALENDAR[0]?.midnight ?? 0;
const END = CALENDAR[DAYS]?.midnight ?? 0;

interface Group {
  readonly kind: Kind;
  readonly learners: readonly Learner[];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const percent = (share: number): string => `${Math.round(share * 100)} %`;

function groups(): readonly Group[] {
  const each = Math.ceil(LEARNERS / KINDS.length);
  return KINDS.map((kind, index) => ({
    kind,
    learners: Array.from({ length: each }, (_, n) => live(kind, 1 + index * each + n, CALENDAR, DAYS)),
  }));
}

/** The hour of the day in which most came, and their share. */
function worstHour(minutes: readonly number[]): string {
  const byHour = Map.groupBy(minutes, (minute) => Math.floor(minute / 60));
  const [hour, most] = [...byHour].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [0, []];
  return minutes.length === 0 ? '–' : `${hour}:00 (${percent(most.length / minutes.length)})`;
}

function rowOf({ kind, learners }: Group): readonly string[] {
  const all = learners.flatMap(({ seen }) => seen);
  const perDay = learners.map(({ seen }) => seen.length / DAYS);
  const firstWeek = all.filter(({ at, facts }) => at - facts.installedAt < 7 * 86_400_000).length / learners.length / 7;
  const third = all.filter(({ at }) => at - START >= 60 * 86_400_000).length / learners.length / 30;
  const mostADay = Math.max(
    0,
    ...learners.map(({ seen }) => Math.max(0, ...[...byDay(seen).values()].map((day) => day.length))),
  );
  const silences = learners.map(({ seen }) => longestSilence(seen, START, END));
  return [
    kind.name,
    mean(perDay).toFixed(2),
    firstWeek.toFixed(2),
    third.toFixed(2),
    `${mostADay}`,
    `${Math.max(...learners.map(({ seen }) => mostAfterWeek(seen)))}`,
    percent(all.filter(({ acted }) => acted).length / Math.max(1, all.length)),
    `${mean(silences).toFixed(1)} / ${Math.max(...silences).toFixed(0)}`,
    worstHour(all.map(({ facts }) => facts.minute)),
    mean(learners.map(({ state }) => state.book.halvings)).toFixed(1),
  ];
}

function shareOf(
  groups: readonly Group[],
  name: (seen: Learner['seen'][number]) => string,
): readonly (readonly string[])[] {
  return groups.map(({ kind, learners }) => {
    const all = learners.flatMap(({ seen }) => seen);
    const parts = [...Map.groupBy(all, name)].toSorted((a, b) => b[1].length - a[1].length);
    return [kind.name, parts.map(([part, of]) => `${part} ${percent(of.length / all.length)}`).join(', ')];
  });
}

/** A thousand learners over ninety days through the real engine. It fails where one got more than the rules allow. */
export async function measure(print: Print): Promise<{ readonly failures: readonly string[] }> {
  const began = performance.now();
  const all = groups();
  const took = (performance.now() - began) / 1000;
  const head = [
    'kind',
    'a day',
    'first week',
    'third month',
    'most a day',
    'after a week',
    'acted on',
    'longest silence, days (mean / most)',
    'busiest hour',
    'halvings at the end',
  ];
  print(`${LEARNERS} learners over ${DAYS} days, simulated in ${took.toFixed(1)} s`, [head, ...all.map(rowOf)]);
  print('What spoke', [['kind', 'triggers'], ...shareOf(all, ({ view }) => view.trigger)]);
  print('What was shown', [['kind', 'contents'], ...shareOf(all, ({ view }) => view.content.kind)]);
  const broken = all.flatMap(({ kind, learners }) => {
    const first = learners.flatMap(({ seen }) => breaches(seen))[0];
    return first ? [`${kind.name}: a nudge ${first}`] : [];
  });
  const ignored = all.find(({ kind }) => kind.name === 'ignorer')?.learners ?? [];
  const tooMany = ignored.some(({ seen }) => mostAfterWeek(seen) > 1);
  return { failures: tooMany ? [...broken, 'An ignorer got more than one a day after a week.'] : broken };
}
