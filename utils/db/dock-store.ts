import { type DockView, offersOf } from '@/utils/doing/dock';
import { calendarOf } from '@/utils/settings/calendar-of';
import { skillOfWeek } from '@/utils/skills/progress';
import { suggestTasks } from '@/utils/suggesting/suggest-tasks';
import { dayOf } from '@/utils/time/calendar';
import type { LoopbreakDatabase } from './database';
import { runningExperience } from './experience-store';
import { placeOf } from './place-store';
import { readSettings } from './settings-store';
import { skillsOf } from './skill-store';
import { runningTimer } from './timer-store';

/** The same offers for the same timer, wherever its dock is drawn. */
const SPREAD = 997;

/** The running timer as docks and popup show it: with what could be made, and whether there is a lesson to go back to. Null while none runs. */
export async function dockOf(db: LoopbreakDatabase): Promise<DockView | null> {
  const timer = await runningTimer(db);
  if (!timer) return null;
  const place = await placeOf(db);
  const settings = await readSettings(db);
  const { learning } = settings;
  const [lesson, course] = [place?.title ?? '', place?.courseTitle ?? ''];
  const roll = (timer.startedAt % SPREAD) / SPREAD;
  const ideas = suggestTasks({ lesson, course, learning, lately: [], roll });
  const { startedAt, title, target } = timer;
  const experience = await runningExperience(db);
  const skill = skillOfWeek(await skillsOf(db), dayOf(timer.startedAt, calendarOf(settings, timer.zone)));
  const offers = offersOf({ ideas, experience: experience?.title ?? null, skill: skill?.title ?? null });
  return { timer: startedAt, title, target, offers, canReturn: place !== null };
}
