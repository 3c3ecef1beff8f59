import * as v from 'valibot';
import { type DurationMs, shift } from '@/utils/time/brands';
import { covered, type Span, subtract, union } from '@/utils/time/spans';
import { LONGEST_NAME, momentSchema, nameSchema, readableOf, secondsSchema } from './fields';
import { stepsOf } from './harmless-pattern';
import { type Imported, type ImportedWork, nothingOf } from './imported';

/** What ActivityWatch groups doing by: what an editor had open, the program in front, or a category of the person's own. */
export const ACTIVITY_KINDS = ['project', 'program', 'category'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** One name that the person may call doing. */
export interface ActivityName {
  readonly kind: ActivityKind;
  readonly name: string;
}

/** A name with the time that stands behind it. */
export interface ActivityCandidate extends ActivityName {
  readonly length: DurationMs;
}

/** A category of ActivityWatch: programs and titles that a pattern fits. */
export interface ActivityCategory {
  readonly name: string;
  readonly pattern: RegExp;
}

/** The categories of the person's that are used, and the names of those that aren't: their patterns can't be read, or might never end. */
export interface ActivityCategories {
  readonly categories: readonly ActivityCategory[];
  readonly leftOut: readonly string[];
}

/** Those of an export, which holds none. */
export const NO_CATEGORIES: ActivityCategories = { categories: [], leftOut: [] };

type ActivitySpan = Span & ActivityName;

/** Everything that an export or the server tells, away already cut out. */
export interface ActivityData {
  readonly spans: readonly ActivitySpan[];
  readonly bad: number;
  /** Names of categories that nothing was held against. */
  readonly leftOut: readonly string[];
}

const MOST_CATEGORIES = 200;
const LONGEST_PATTERN = 500;
const LONGEST_TITLE = 300;
/** A program's name, a line's end and a title. */
const LONGEST_WORDS = LONGEST_NAME + 1 + LONGEST_TITLE;
/**
 * Of one pattern from one place of such a text: enough for a stretch of any length between words (`Pull.*GitHub` takes 4,000 at worst),
 * too little for two such stretches that are both gone back into. Of all patterns together it is twenty times as much.
 */
const MOST_STEPS = 10_000;
const MOST_STEPS_OF_ALL = 20 * MOST_STEPS;
/** Events of one name that are closer than this are one stretch: watchers report every few seconds. */
const SAME_STRETCH = 10_000;

const eventSchema = v.object({
  timestamp: momentSchema,
  duration: secondsSchema,
  data: v.object({
    app: v.optional(nameSchema),
    title: v.optional(v.string()),
    project: v.optional(v.nullable(nameSchema)),
    status: v.optional(v.string()),
  }),
});
type Event = v.InferOutput<typeof eventSchema>;

const bucketSchema = v.object({
  type: v.string(),
  hostname: v.optional(v.string(), ''),
  events: v.optional(v.array(v.unknown()), []),
});

const exportSchema = v.object({ buckets: v.record(v.string(), v.unknown()) });

const categorySchema = v.object({
  name: v.array(v.pipe(v.string(), v.maxLength(100))),
  rule: v.object({
    type: v.string(),
    regex: v.optional(v.string()),
    ignore_case: v.optional(v.boolean(), false),
  }),
});

const eventOf = (row: unknown): Event | null => {
  const read = v.safeParse(eventSchema, row);
  return read.success ? read.output : null;
};

const spanOf = ({ timestamp, duration }: Event): Span => ({ from: timestamp, to: shift(timestamp, duration) });

/** Whether something is what ActivityWatch exports. */
export function isActivityExport(value: unknown): boolean {
  return v.is(exportSchema, value);
}

/** A pattern of the settings, which may be of anybody's making; null where it can't be read or takes more steps than are left. */
function patternOf(regex: string, flags: string, left: number): { pattern: RegExp; steps: number } | null {
  const steps = regex.length > LONGEST_PATTERN ? null : stepsOf(regex, LONGEST_WORDS);
  if (steps === null || steps > Math.min(MOST_STEPS, left)) return null;
  try {
    return { pattern: new RegExp(regex, flags), steps };
  } catch {
    return null;
  }
}

/** The categories of ActivityWatch's settings, those that have a pattern. */
export function readCategories(value: unknown): ActivityCategories {
  if (!Array.isArray(value)) return NO_CATEGORIES;
  const categories: ActivityCategory[] = [];
  const leftOut: string[] = [];
  let left = MOST_STEPS_OF_ALL;
  for (const row of value.slice(0, MOST_CATEGORIES)) {
    const read = v.safeParse(categorySchema, row);
    if (!read.success || read.output.rule.type !== 'regex' || !read.output.rule.regex) continue;
    const { regex, ignore_case } = read.output.rule;
    const name = read.output.name.join(' › ');
    const found = patternOf(regex, ignore_case ? 'iu' : 'u', left);
    if (!found) {
      leftOut.push(name);
      continue;
    }
    left -= found.steps;
    categories.push({ name, pattern: found.pattern });
  }
  return { categories, leftOut };
}

function namesOf({ data }: Event, type: string, categories: readonly ActivityCategory[]): ActivityName[] {
  if (type === 'app.editor.activity') return data.project ? [{ kind: 'project', name: data.project }] : [];
  const { app = '', title = '' } = data;
  if (app === '') return [];
  const words = `${app}\n${title.slice(0, LONGEST_TITLE)}`;
  const fitting = categories.filter(({ pattern }) => pattern.test(words));
  return [{ kind: 'program', name: app }, ...fitting.map(({ name }): ActivityName => ({ kind: 'category', name }))];
}

/**
 * Reads an export, or the same put together from the server's answers: events of editors and windows, without the time in which the
 * person was away from that machine. Null for something else.
 */
export function readActivity(value: unknown, { categories, leftOut }: ActivityCategories): ActivityData | null {
  const whole = v.safeParse(exportSchema, value);
  if (!whole.success) return null;
  let bad = 0;
  const buckets = Object.values(whole.output.buckets).flatMap((row) => {
    const read = v.safeParse(bucketSchema, row);
    if (!read.success) return [];
    const events = readableOf(read.output.events, eventOf);
    bad += events.bad;
    return [{ ...read.output, events: events.rows }];
  });
  const awayAt = (hostname: string): Span[] =>
    buckets
      .filter((bucket) => bucket.type === 'afkstatus' && bucket.hostname === hostname)
      .flatMap(({ events }) => events.filter(({ data }) => data.status === 'afk').map(spanOf));
  const spans = buckets
    .filter(({ type }) => type === 'app.editor.activity' || type === 'currentwindow')
    .flatMap(({ type, hostname, events }) => withoutAway(type, events, awayAt(hostname), categories));
  return { spans, bad, leftOut };
}

/** The events of a bucket with their names; each name for itself is cut by the time away. */
function withoutAway(
  type: string,
  events: readonly Event[],
  away: readonly Span[],
  categories: readonly ActivityCategory[],
): ActivitySpan[] {
  const byName = new Map<string, { name: ActivityName; spans: Span[] }>();
  for (const event of events) {
    for (const name of namesOf(event, type, categories)) {
      const key = `${name.kind} ${name.name}`;
      const known = byName.get(key) ?? { name, spans: [] };
      known.spans.push(spanOf(event));
      byName.set(key, known);
    }
  }
  return [...byName.values()].flatMap(({ name, spans }) =>
    subtract(joined(spans), away).map((span) => ({ ...span, ...name })),
  );
}

function joined(spans: readonly Span[]): Span[] {
  const whole = union(spans);
  return union(
    whole.map((span, index) => {
      const next = whole[index + 1];
      return next && next.from - span.to <= SAME_STRETCH ? { from: span.from, to: next.from } : span;
    }),
  );
}

const isSame = (a: ActivityName, b: ActivityName): boolean => a.kind === b.kind && a.name === b.name;

/** The names that a person may call doing, those with most time first. */
export function candidatesOf({ spans }: ActivityData): ActivityCandidate[] {
  const byName = Map.groupBy(spans, ({ kind, name }) => `${kind} ${name}`);
  return [...byName.values()]
    .flatMap((all) => {
      const [first] = all;
      return first ? [{ kind: first.kind, name: first.name, length: covered(all) }] : [];
    })
    .toSorted((a, b) => b.length - a.length || (a.name < b.name ? -1 : 1));
}

/**
 * What was made, by the person's choice of names. Time that several of them cover belongs to the first in their order, so that nothing
 * counts twice.
 */
export function workOfActivity({ spans, bad }: ActivityData, chosen: readonly ActivityName[]): Imported {
  let taken: Span[] = [];
  const work = chosen.flatMap((choice): ImportedWork[] => {
    const mine = spans.filter((span) => isSame(span, choice));
    const rest = subtract(mine, taken);
    taken = union([...taken, ...rest]);
    return rest.map((span) => ({ ...span, name: choice.name }));
  });
  return { ...nothingOf('activitywatch'), work, leftOut: bad > 0 ? { unreadable: bad } : {} };
}
