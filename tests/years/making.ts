import { measuredRows } from '@/utils/db/cut-rows';
import type { NudgeRow, TaskRow } from '@/utils/db/schema';
import { type EpochMs, HOUR, type LocalDay, MINUTE, shift } from '@/utils/time/brands';
import { addDays, weekOf } from '@/utils/time/calendar';
import { type Day, type Diary, stamp } from './diary.ts';
import type { Going } from './learning.ts';

/** Skills are practised four weeks; a tiny project is begun every third, a reset every month. */
const SKILL_DAYS = 28;
const PIECE_DAYS = 21;
const RESET_DAYS = 30;
/** Of the days on which something is learned, and of all Sundays. */
const PRACTISES = 0.7;
const REVIEWS = 0.8;
const TITLES = [
  ['a script that renames files', 'a chart of the week', 'a page with one button', 'three sentences, spoken'],
  ['a test that fails', 'eight bars of a tune', 'a smaller version of it', 'notes in my own words'],
] as const;
const LINES = ['slower than yesterday, on purpose', 'twice without a mistake', 'stopped halfway, tired', ''] as const;

/** A task that was finished; a third was measured by a timer, and the rest told in a line. */
function make(diary: Diary, day: Day, at: EpochMs, course: string | null, more: Partial<TaskRow> = {}): void {
  const { chance, rows } = diary;
  const minutes = chance.whole(5, 45);
  const title = chance.oneOf(...TITLES[0], ...TITLES[1]);
  const where = { at, day: day.day, zone: day.calendar.zone, era: day.era };
  const timed = chance.happens(1 / 3) ? { from: shift(at, -minutes * MINUTE), to: at } : null;
  const told = { id: chance.id(), title, minutes, tags: chance.happens(0.2) ? ['small'] : [], course };
  const task: TaskRow = { ...told, ...where, source: timed ? 'timer' : chance.oneOf('line', 'nudge'), timed, ...more };
  rows.tasks.push(task);
  stamp(diary, 'tasks', task.id, at, false);
  const of = { task: task.id, zone: task.zone, era: task.era };
  if (task.timed) rows.measured.push(...measuredRows(task.timed, of, day.cut));
}

/** The nudges of a day and what was answered. */
function nudge(diary: Diary, at: EpochMs, { course }: Going): void {
  const { chance, rows } = diary;
  const answer = chance.oneOf('ten-minutes', 'not-now', 'ignored', 'already-made');
  const row: NudgeRow = {
    ...{ id: chance.id(), at, trigger: chance.oneOf('lesson-ended', 'binge', 'first-play'), form: 'card', answer },
    ...{ tabId: chance.whole(1, 9999), frameId: 0, minutes: chance.whole(10, 90), title: course.title },
    ...{ course: course.course, lesson: course.lessons[0]?.lesson ?? null, shownAt: shift(at, 400) },
    answeredAt: shift(at, chance.whole(2, 60) * 1000),
  };
  rows.nudges.push(row);
  stamp(diary, 'nudges', row.id, row.answeredAt ?? at);
}

const skillOn = (day: Day): LocalDay => addDays(day.day, -(day.index % SKILL_DAYS));

function beginSkill(diary: Diary, day: Day): void {
  const [id, from, at] = [`skill-${day.day}`, day.day, day.at(5 * 60)];
  diary.rows.skills.push({
    ...{ id, title: 'pause three seconds before answering', measure: 'times', target: 5, minutes: 8, from },
    ...{ why: 'I interrupt less', where: 'the meeting on Monday', blocks: 'daily' },
    ...{ until: addDays(from, SKILL_DAYS - 1), state: 'mastered', closedAt: shift(at, SKILL_DAYS * 24 * HOUR) },
    ...{ buildsOn: null, reflection: 'it holds' },
  });
  stamp(diary, 'skills', id, at);
}

function practise(diary: Diary, day: Day): void {
  const { chance, rows } = diary;
  const [skill, at] = [`skill-${skillOn(day)}`, day.at(5 * 60)];
  const id = `${skill}@${day.day}`;
  const line = chance.oneOf(...LINES);
  rows.practices.push({ id, skill, day: day.day, at, minutes: 8, value: chance.whole(1, 9), line });
  stamp(diary, 'practices', id, at);
  make(diary, day, at, null, { id, skill, minutes: 8, source: 'practice', timed: null });
}

function beginPiece(diary: Diary, day: Day): void {
  const startedAt = day.at(6 * 60);
  const id = diary.chance.id();
  const closedAt = shift(startedAt, 50 * HOUR);
  diary.rows.experiences.push({
    ...{ id, title: 'a map of sounds', tools: ['a phone', 'a spreadsheet'], done: 'ten sounds on a map', startedAt },
    ...{ endsAt: shift(startedAt, 72 * HOUR), state: 'finished', closedAt, cuts: [], beforeTaken: false },
    ...{ afterTaken: false, reflection: { worked: 'the map', next: 'fewer sounds' } },
  });
  stamp(diary, 'experiences', id, closedAt);
}

function review(diary: Diary, day: Day): void {
  const week = weekOf(day.day, day.calendar)[0] ?? day.day;
  const at = day.at(14 * 60);
  const said = { made: 'two small scripts and a chart', hindered: 'a long series', change: 'one page a lesson' };
  diary.rows.reviews.push({ week, at, ...said, held: diary.chance.oneOf('yes', 'partly', 'no') });
  stamp(diary, 'reviews', week, at);
}

/** What is made beside the learning of a day: tasks and practice, and what is answered to nudges. */
export function makeAllDay(diary: Diary, day: Day, going: readonly Going[]): void {
  const { chance } = diary;
  for (let task = chance.whole(1, 4); task > 0; task -= 1) {
    const one = going[chance.whole(0, going.length - 1)];
    make(diary, day, day.at(chance.whole(4 * 60, 18 * 60)), one?.course.course ?? null);
    if (one) nudge(diary, day.at(chance.whole(5 * 60, 18 * 60)), one);
  }
  if (chance.happens(PRACTISES)) practise(diary, day);
}

/** What is done on some days, whether something is learned on them or not. */
export function doSome(diary: Diary, day: Day): void {
  const { rows, chance } = diary;
  if (new Date(day.day).getUTCDay() === 0 && chance.happens(REVIEWS)) review(diary, day);
  if (day.index % SKILL_DAYS === 0) beginSkill(diary, day);
  if (day.index % PIECE_DAYS === 0) beginPiece(diary, day);
  if (day.index % RESET_DAYS === 0) rows.resets.push({ id: chance.id(), at: day.at(17 * 60), scenario: 'graduate' });
}
