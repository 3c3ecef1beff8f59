import { topicOf } from '@/utils/suggesting/topic-of';
import type { EpochMs } from '@/utils/time/brands';
import type { Task } from './task';

/** One task that a click logs. */
export interface Suggestion {
  readonly title: string;
  readonly minutes: number;
  readonly tags: readonly string[];
  readonly course: string | null;
  /** Practice that was measured today, by the id of the task that gives it a name. */
  readonly practice?: string;
}

/** What suggestions are made from. Phrases come from outside, since words are chosen where they are shown. */
export interface SuggestionFacts {
  readonly at: EpochMs;
  /** Finished tasks, in any order. */
  readonly recent: readonly Task[];
  /** The lesson in front of the person. */
  readonly lesson: { readonly title: string; readonly course: string | null } | null;
  /** Measured practice of today that has no name yet, once it is evening. */
  readonly practice: Suggestion | null;
  /** "Rebuilt … from memory". */
  readonly rebuilt: (topic: string) => string;
  /** What anybody can make, for the first days. */
  readonly fallbacks: readonly { readonly title: string; readonly minutes: number }[];
}

const MOST = 3;
const DAY_MS = 86_400_000;
/** A task of a week ago weighs half of today's: a guess, to be set right when there are records to look at. */
const HALF_LIFE_DAYS = 7;
/** What was made within the last hours is less likely to be made once more. */
const JUST_MADE_MS = 4 * 3_600_000;
const JUST_MADE_WEIGHT = 0.3;
const REBUILD_MINUTES = 10;

const keyOf = (title: string): string => title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

function habits({ recent, at }: SuggestionFacts): Suggestion[] {
  const byTitle = Map.groupBy(recent, (task) => keyOf(task.title));
  return [...byTitle.values()]
    .flatMap((tasks) => {
      const weight = tasks.reduce((sum, task) => sum + 0.5 ** ((at - task.at) / DAY_MS / HALF_LIFE_DAYS), 0);
      const latest = tasks.reduce((last, task) => (task.at > last.at ? task : last));
      return { latest, score: weight * (at - latest.at < JUST_MADE_MS ? JUST_MADE_WEIGHT : 1) };
    })
    .sort((a, b) => b.score - a.score || b.latest.at - a.latest.at)
    .map(({ latest: { title, minutes, tags, course } }) => ({ title, minutes, tags, course }));
}

/**
 * At most three tasks worth one click, most likely first: today's practice that has no name yet, rebuilding what the lesson in front of the person shows, then what the
 * person makes most and last, then what anybody can make. No title comes twice.
 */
export function suggest(facts: SuggestionFacts): Suggestion[] {
  const made = new Set(facts.recent.filter((task) => facts.at - task.at < DAY_MS).map((task) => keyOf(task.title)));
  const { lesson } = facts;
  const topic = lesson ? topicOf(lesson.title) : '';
  const rebuild = lesson && topic !== '' ? { title: facts.rebuilt(topic), course: lesson.course } : null;
  const first = rebuild && !made.has(keyOf(rebuild.title)) ? [{ ...rebuild, minutes: REBUILD_MINUTES, tags: [] }] : [];
  const common = facts.fallbacks.map((fallback) => ({ ...fallback, tags: [], course: null }));
  const byTitle = new Map<string, Suggestion>();
  for (const suggestion of [...(facts.practice ? [facts.practice] : []), ...first, ...habits(facts), ...common]) {
    const key = keyOf(suggestion.title);
    if (key !== '' && !byTitle.has(key)) byTitle.set(key, suggestion);
  }
  return [...byTitle.values()].slice(0, MOST);
}
