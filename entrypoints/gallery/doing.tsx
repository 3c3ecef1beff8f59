import { BalanceBar } from '@/components/tasks/BalanceBar';
import { ExperienceLine } from '@/components/tasks/ExperienceLine';
import { LoggedLine } from '@/components/tasks/LoggedLine';
import { Suggestions } from '@/components/tasks/Suggestions';
import { TaskLine } from '@/components/tasks/TaskLine';
import { TimerFace } from '@/components/tasks/TimerFace';
import type { Experience } from '@/utils/doing/experience';
import type { DoingTimer } from '@/utils/doing/timer';
import { type DurationMs, durationMs, epochMs, HOUR, MINUTE, shift } from '@/utils/time/brands';
import { nothing, type Shelf } from './shelf';

const NOW = epochMs(Date.UTC(2026, 10, 20, 18));
const TEN = durationMs(10 * MINUTE);

const timer = (ran: number, title: string): DoingTimer => ({
  ...{ id: 'doing', startedAt: shift(NOW, -ran), zone: 'UTC', era: 0, title, target: TEN, course: null },
});
const face = (ran: DurationMs, title: string) => (
  <TimerFace
    timer={timer(ran, title)}
    now={NOW}
    watching={false}
    offers={title === '' ? [{ from: 'skill', title: 'Pause three seconds' }] : []}
    hardHref="#hard"
    onTitle={nothing}
    onStop={nothing}
    onScrap={nothing}
    onMore={nothing}
    onDiscard={nothing}
    onBack={nothing}
  />
);
const experience: Experience = {
  ...{ id: 'e', title: 'A radio in CSS', tools: ['CSS', 'Audacity'], done: 'One page with one sound' },
  ...{ startedAt: shift(NOW, -46 * HOUR), endsAt: shift(NOW, 26 * HOUR), state: 'running', closedAt: null },
  ...{ cuts: [], beforeTaken: true, afterTaken: false, reflection: null },
};
const logged = { title: 'Rebuilt the navbar', length: durationMs(20 * MINUTE) };

/** What the popup is made of. */
export const DOING: Shelf = {
  name: 'Doing',
  states: [
    ['BalanceBar: nothing yet', <BalanceBar share={null} goal={0.33} />],
    ['BalanceBar: under the goal', <BalanceBar share={0.2} goal={0.33} />],
    ['BalanceBar: over the goal', <BalanceBar share={0.6} goal={0.33} />],
    ['TaskLine: empty', <TaskLine line="" onLine={nothing} onMade={nothing} />],
    ['TaskLine: read', <TaskLine line="rebuilt the navbar 20m #css" onLine={nothing} onMade={nothing} />],
    [
      'Suggestions',
      <Suggestions
        onPick={nothing}
        suggestions={[
          { title: 'Rebuilt Hooks in depth from memory', minutes: 10, tags: [], course: null },
          {
            title: 'A very long title of something that was made and that has no room in one line',
            minutes: 125,
            tags: [],
            course: null,
          },
        ]}
      />,
    ],
    [
      'LoggedLine: up',
      <LoggedLine logged={{ ...logged, before: 0.25, after: 0.29, streak: 4 }} onUndo={nothing} onAnother={nothing} />,
    ],
    [
      'LoggedLine: first of the day',
      <LoggedLine logged={{ ...logged, before: null, after: 1 }} onUndo={nothing} onAnother={nothing} />,
    ],
    ['TimerFace: begun, without a name', face(durationMs(90_000), '')],
    ['TimerFace: running', face(durationMs(4.5 * MINUTE), 'An ugly navbar')],
    ['TimerFace: time is up', face(durationMs(12 * MINUTE), 'An ugly navbar')],
    ['TimerFace: forgotten', face(durationMs(9 * HOUR), 'An ugly navbar')],
    ['ExperienceLine', <ExperienceLine experience={experience} now={NOW} href="#doing" onPicture={nothing} />],
  ],
};
