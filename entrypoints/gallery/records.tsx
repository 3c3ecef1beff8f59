import { PairBars } from '@/components/charts/PairBars';
import { WeekBars } from '@/components/charts/WeekBars';
import { ImportPreviewed } from '@/components/importing/ImportPreviewed';
import { SkillCard } from '@/components/skills/SkillCard';
import { YearCalendar } from '@/components/time/YearCalendar';
import { EmptyWeek } from '@/components/week/EmptyWeek';
import { FoundNote } from '@/components/week/FoundNote';
import type { MicroSkill, Practice } from '@/utils/skills/skill';
import { emptyRollup } from '@/utils/statistics/rollup';
import { weekView } from '@/utils/statistics/week';
import { durationMs, epochMs, HOUR, localDay, MINUTE } from '@/utils/time/brands';
import { addDays } from '@/utils/time/calendar';
import { nothing, type Shelf } from './shelf';

const MONDAY = localDay('2026-11-16');
const DAYS = Array.from({ length: 7 }, (_, index) => addDays(MONDAY, index));
const rollups = (watched: number, made: number) =>
  DAYS.map((day, index) => {
    const watching = { all: durationMs(watched * index * MINUTE), seen: durationMs(watched * index * MINUTE) };
    return { ...emptyRollup(day), watching, alone: watching, doing: durationMs(made * (7 - index) * MINUTE) };
  });
const week = (watched: number, made: number) =>
  weekView({
    ...{ days: rollups(watched, made), daysBefore: [], tasks: [], today: addDays(MONDAY, 4) },
    settings: { goal: 1 / 3, listening: true },
  });
const bars = (watched: number, made: number) => (
  <WeekBars week={week(watched, made)} open={null} onOpen={nothing} panel="none" />
);
const parts = Array.from({ length: 12 }, (_, index) => {
  const from = addDays(MONDAY, 7 * (index - 11));
  const [watching, doing] = [durationMs((index % 5) * HOUR), durationMs((index % 3) * 40 * MINUTE)];
  return {
    key: from,
    name: from,
    short: from.slice(5),
    watching,
    doing,
    share: index === 0 ? null : 0.3,
    href: '#week',
  };
});
const skill: MicroSkill = {
  ...{
    id: 's',
    title: 'Pause three seconds before answering',
    measure: 'times',
    target: 5,
    minutes: 5,
    blocks: 'daily',
  },
  ...{ why: 'I answer calmer', where: 'the Monday meeting', from: MONDAY, until: addDays(MONDAY, 6) },
  ...{ state: 'practising', closedAt: null, buildsOn: null, reflection: '' },
};
const practised = (index: number): Practice => ({
  ...{
    id: `s${index}`,
    skill: 's',
    day: addDays(MONDAY, index),
    at: epochMs(0),
    minutes: 5,
    value: index + 1,
    line: '',
  },
});
const commands = { checkOff: nothing, master: nothing, drop: nothing };

/** What the dashboard is made of. */
export const RECORDS: Shelf = {
  name: 'Records',
  wide: true,
  states: [
    ['WeekBars', bars(14, 6)],
    ['WeekBars: only watched', bars(14, 0)],
    ['WeekBars: only made', bars(0, 6)],
    ['EmptyWeek', <EmptyWeek onAdd={nothing} />],
    ['FoundNote', <FoundNote href="#" onClose={nothing} />],
    ['PairBars', <PairBars title="By week" kind="Week" pairs={parts} rtl={false} />],
    [
      'YearCalendar',
      <YearCalendar
        title="2026"
        weekStartsOn={1}
        rtl={false}
        days={Array.from({ length: 324 }, (_, index) => ({
          ...{ day: addDays(localDay('2026-01-01'), index), href: '#week' },
          watching: durationMs((index % 4) * HOUR),
          doing: durationMs((index % 9) * 12 * MINUTE),
        }))}
      />,
    ],
    ['SkillCard: begun', <SkillCard skill={skill} practices={[]} today={MONDAY} commands={commands} />],
    [
      'SkillCard: practised',
      <SkillCard
        skill={skill}
        practices={[0, 1, 2, 3].map(practised)}
        today={addDays(MONDAY, 3)}
        commands={commands}
      />,
    ],
    [
      'SkillCard: its day has come',
      <SkillCard skill={skill} practices={[practised(0)]} today={addDays(MONDAY, 8)} commands={commands} />,
    ],
    [
      'ImportPreviewed',
      <ImportPreviewed
        preview={{
          ...{ tool: 'ActivityWatch', from: MONDAY, to: addDays(MONDAY, 3), days: 4 },
          ...{ doing: durationMs(3 * HOUR), watching: durationMs(20 * MINUTE), leftOut: { known: 12, short: 1 } },
          isEmptyHere: false,
        }}
        onTake={nothing}
        onCancel={nothing}
      />,
    ],
  ],
};
