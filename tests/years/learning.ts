import { watchRows, workRows } from '@/utils/db/cut-rows';
import { durationMs, type EpochMs, SECOND, shift } from '@/utils/time/brands';
import { type Course, type Lesson, newCourse } from './courses.ts';
import { type Day, type Diary, stamp } from './diary.ts';

/** A course and the lesson that comes next. */
export interface Going {
  readonly course: Course;
  readonly next: number;
}

/** A day on which somebody learns has some 39 stretches of five minutes: three hours and a quarter. */
const LEAST = 24;
const MOST = 54;
/** So often a lesson is left in the middle and gone on with in another stretch. */
const GOES_ON = 0.4;
/** So often the person has to say that a video is a lesson, and takes a stretch out of the record. */
const SAYS = 0.01;
const DELETES = 0.001;
/** When learning begins, in minutes after 04:00, and its part of a day; the last goes beyond midnight. */
const BLOCKS = [
  { at: 4 * 60, share: 0.2 },
  { at: 8 * 60 + 15, share: 0.15 },
  { at: 15 * 60 + 30, share: 0.57 },
  { at: 19 * 60 + 20, share: 0.08 },
] as const;
/** Now and then it is so late that the edge of the day goes through a stretch. */
const LATE = { often: 0.03, at: 23 * 60 + 57 } as const;

/** One stretch, cut at the edge of the day as the store does it. Gives when it ended. */
function learn({ chance, rows, device, ...diary }: Diary, day: Day, from: EpochMs, course: Course, lesson: Lesson) {
  const length = Math.round((20 + 840 * chance.roll() ** 2) * SECOND);
  const [session, to] = [chance.id(), shift(from, length)];
  const of = { site: course.site, course: course.course, courseTitle: course.title, ...lesson, device };
  const stretch = { ...of, session, from, to, zone: day.calendar.zone, era: day.era };
  if (chance.happens(DELETES)) stamp({ chance, rows, device, ...diary }, 'intervals', session, to, true);
  else if (course.kind === 'practice') rows.worked.push(...workRows(stretch, day.cut));
  else {
    const rate = chance.oneOf(1, 1, 1.25, 1.5);
    const isRead = course.kind === 'text';
    const mode = isRead ? 'read' : chance.oneOf(...HOW);
    const media = durationMs(isRead ? 0 : Math.round(length * rate));
    const played = { mode, media, rate, muted: false, player: 'page', correctedAt: null } as const;
    rows.intervals.push(...watchRows({ ...stretch, ...played }, day.cut));
  }
  return to;
}

/** A lesson in six is only heard. */
const HOW = ['watched', 'watched', 'watched', 'watched', 'watched', 'heard'] as const;

/** What the judge says of a video of a general site, once. */
function judge(diary: Diary, at: EpochMs, { channel: name, title: playlist }: Course, { lesson, title }: Lesson): void {
  const { rows, chance } = diary;
  const channel = `youtube/${name}`;
  const reasons = [
    { kind: 'words', where: 'title', words: playlist },
    { kind: 'numbered', words: title.slice(0, 3) },
    { kind: 'channel', channel: name },
  ] as const;
  const named = { title, channel, channelName: name, playlist, whole: true };
  rows.judged.push({ video: lesson, verdict: 'lesson', score: 0.75 + chance.roll() / 4, reasons, ...named, at });
  if (!chance.happens(SAYS)) return;
  rows.corrections.push({ key: lesson, verdict: 'lesson', at });
  stamp(diary, 'corrections', lesson, at);
}

/** A course ends with a certificate, and another is joined: bought now and then. */
function goOn(diary: Diary, at: EpochMs, { course }: Course, day: Day): Going {
  const { rows, chance } = diary;
  const site = course.slice(0, course.indexOf('/'));
  const hash = (): string => chance.id().replaceAll('-', '').repeat(2);
  rows.events.push({ id: `certificate/${site}/${hash()}`, kind: 'certificate', site, course, at });
  const next = newCourse(chance);
  const kind = chance.oneOf('enrol', 'checkout');
  rows.events.push({
    id: `${kind}/${next.site}/${hash()}@${day.day}`,
    ...{ kind, site: next.site, course: next.course, at },
  });
  if (chance.happens(0.2)) {
    rows.plans.push({ course: next.course, plan: 'When a lesson ends, I open the editor for ten minutes.', at });
    stamp(diary, 'plans', next.course, at);
  }
  if (chance.happens(0.1)) {
    rows.courses.push({ id: course, title: null, mergedInto: null, state: 'finished' });
    stamp(diary, 'courses', course, at);
  }
  return { course: next, next: 0 };
}

/** A block of stretches one after another. */
function block(diary: Diary, day: Day, begin: number, count: number, going: Going[]): void {
  const { chance } = diary;
  let at = day.at(begin + chance.whole(-20, 20));
  const which = chance.whole(0, going.length - 1);
  for (let stretch = 0; stretch < count; stretch += 1) {
    const now = going[which];
    const lesson = now?.course.lessons[now.next];
    if (!now || !lesson) return;
    const begun = at;
    at = shift(learn(diary, day, at, now.course, lesson), Math.round((5 + 180 * chance.roll() ** 2) * SECOND));
    if (chance.happens(GOES_ON)) continue;
    if (now.course.site === 'youtube') judge(diary, begun, now.course, lesson);
    const isLast = now.next + 1 === now.course.lessons.length;
    going[which] = isLast ? goOn(diary, at, now.course, day) : { ...now, next: now.next + 1 };
  }
}

interface Measure {
  /** Of the stretches of a heavy day. */
  readonly part: number;
  /** Nothing goes beyond its end. */
  readonly isLast: boolean;
}

/** A day's learning; how far it came with each course is noted in `going`. */
export function learnAllDay(diary: Diary, day: Day, going: Going[], { part, isLast }: Measure): void {
  const { chance } = diary;
  const count = chance.whole(LEAST, MOST) * part;
  for (const { at, share } of BLOCKS) block(diary, day, at, Math.round(count * share), going);
  if (!isLast && chance.happens(LATE.often)) block(diary, day, LATE.at, 2, going);
}
