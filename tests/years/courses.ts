import type { Chance } from './chance.ts';

/** A course that is gone through lesson by lesson. */
export interface Course {
  readonly site: string;
  readonly course: string;
  readonly title: string;
  readonly channel: string;
  /** Practice is work on a page; what is read has no media. */
  readonly kind: 'video' | 'text' | 'practice';
  readonly lessons: readonly Lesson[];
}

export interface Lesson {
  readonly lesson: string;
  readonly title: string;
  readonly address: string;
}

const THINGS = ['Python', 'Linear algebra', 'React', 'Typography', 'Statistics', 'Spanish', 'Rust', 'Harmony'] as const;
const WAYS = ['from scratch', 'in depth', 'for makers', 'by example', 'the hard way', 'in thirty days'] as const;
const PARTS = ['Loops', 'Scope', 'Vectors', 'Layout', 'Sampling', 'Past tense', 'Ownership', 'Cadences'] as const;
const TURNS = [
  'why it matters',
  'a first try',
  'what goes wrong',
  'a worked example',
  'questions and answers',
] as const;

interface Place {
  readonly site: string;
  readonly kind: Course['kind'];
  /** Of all that is learned. */
  readonly share: number;
  readonly address: (course: string, lesson: string) => string;
}

/** Where somebody learns who uses it heavily: mostly courses, some of it videos that have to be judged, and a tenth is practice. */
const PLACES: readonly [Place, ...Place[]] = [
  {
    ...{ site: 'udemy', kind: 'video', share: 0.4 },
    address: (course, lesson) => `https://www.udemy.com/course/${course}/learn/lecture/${lesson}`,
  },
  {
    ...{ site: 'coursera', kind: 'video', share: 0.2 },
    address: (course, lesson) => `https://www.coursera.org/learn/${course}/lecture/${lesson}/lesson`,
  },
  {
    ...{ site: 'youtube', kind: 'video', share: 0.25 },
    address: (course, lesson) => `https://www.youtube.com/watch?v=${lesson}&list=${course}`,
  },
  {
    ...{ site: 'khan-academy', kind: 'text', share: 0.05 },
    address: (course, lesson) => `https://www.khanacademy.org/math/${course}/a/${lesson}`,
  },
  {
    ...{ site: 'exercism', kind: 'practice', share: 0.1 },
    address: (course, lesson) => `https://exercism.org/tracks/${course}/exercises/${lesson}/edit`,
  },
];

function placeBy(roll: number): Place {
  let left = roll;
  for (const place of PLACES) {
    left -= place.share;
    if (left < 0) return place;
  }
  return PLACES[0];
}

/** A course as one is begun: of 20 to 120 lessons, under names of its own. */
export function newCourse(chance: Chance): Course {
  const { site, kind, address } = placeBy(chance.roll());
  const title = `${chance.oneOf(...THINGS)} ${chance.oneOf(...WAYS)}`;
  const slug = `${title.toLowerCase().replaceAll(' ', '-')}-${chance.id().slice(0, 6)}`;
  const first = chance.whole(1_000_000, 40_000_000);
  const lessons = Array.from({ length: chance.whole(20, 120) }, (_, index): Lesson => {
    const name = site === 'youtube' ? chance.id().slice(0, 11) : String(first + index);
    const of = `${index + 1}. ${chance.oneOf(...PARTS)}: ${chance.oneOf(...TURNS)}`;
    return { lesson: `${site}/${name}`, title: of, address: address(slug, name) };
  });
  return { site, kind, title, course: `${site}/${slug}`, channel: `@${slug.slice(0, 12)}`, lessons };
}
