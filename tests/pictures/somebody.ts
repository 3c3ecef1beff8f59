import { epochMs, HOUR } from '@/utils/time/brands';
import { dayOf } from '@/utils/time/calendar';
import { CALENDAR, daysOfWeek, madeOn, watchedOn } from '../e2e/support/store.ts';

const SKETCHING = {
  site: 'skillshare',
  course: 'skillshare/sketching-with-ink',
  courseTitle: 'Sketching with ink',
  lesson: 'skillshare/sketching-with-ink/3',
  title: 'Light and shadow',
} as const;

/** Two weeks of somebody who is learning React and drawing, and begins to make more of it; minutes after the day's start. */
export function twoWeeks() {
  const today = dayOf(epochMs(Date.now()), CALENDAR);
  const days = [...daysOfWeek(1), ...daysOfWeek(0)].filter((day) => day <= today);
  const watched = [80, 65, 95, 40, 70, 30, 110, 55, 70, 25, 45, 20, 35];
  const made = [0, 10, 0, 15, 0, 20, 0, 25, 10, 30, 20, 40, 20];
  const things = ['Navbar from memory', 'Ugly to-do list', 'A hook of my own', 'Three cups in ink', 'Form with errors'];
  return {
    intervals: days.flatMap((day, index) => {
      const minutes = watched[index] ?? 0;
      const ink = index % 3 === 2 ? [watchedOn(day, 700, 20, SKETCHING)] : [];
      return minutes > 0 ? [watchedOn(day, 840, minutes), ...ink] : ink;
    }),
    tasks: days.flatMap((day, index) => {
      const minutes = made[index] ?? 0;
      const course = index % 3 === 2 ? SKETCHING.course : 'udemy/react-the-complete-guide';
      const title = things[index % things.length] ?? '';
      return minutes > 0 ? [{ ...madeOn(day, 960, minutes, title), id: `made-${day}`, course }] : [];
    }),
  };
}

/** One micro-experience that runs, and some that are finished. */
export function pieces(at: number) {
  const closed = {
    state: 'finished',
    closedAt: at - 30 * HOUR,
    reflection: { worked: 'starting ugly', next: 'a dial' },
  };
  const about = { cuts: [], beforeTaken: false, afterTaken: false, closedAt: null, reflection: null };
  const times = { startedAt: at - 46 * HOUR, endsAt: at + 26 * HOUR };
  return [
    {
      id: 'a',
      title: 'A radio in CSS',
      tools: ['CSS', 'Audacity'],
      done: 'One page with one sound',
      state: 'running',
      ...about,
      ...times,
    },
    {
      id: 'b',
      title: 'My week as a poster',
      tools: ['React', 'Ink'],
      done: 'Printed once',
      ...about,
      ...times,
      ...closed,
    },
    { id: 'c', title: 'Three cups', tools: ['Ink', 'Excel'], done: 'One sheet', ...about, ...times, ...closed },
  ];
}
