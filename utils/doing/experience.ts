import { type EpochMs, epochMs, HOUR, shift } from '@/utils/time/brands';

/** How a micro-experience stands. It is never extended in silence: at its end it is finished, scrapped, or its scope is cut. */
export type ExperienceState = 'running' | 'finished' | 'scrapped';

/** What the person says when it is over. */
export interface Reflection {
  readonly worked: string;
  readonly next: string;
}

/** A tiny project: at most three days, two tools that don't usually go together, a before and an after picture, a reflection. */
export interface Experience {
  readonly id: string;
  readonly title: string;
  /** Two different tools. */
  readonly tools: readonly [string, string];
  /** What "done" looks like. */
  readonly done: string;
  readonly startedAt: EpochMs;
  /** The end of its 72 hours; it stands, also where the scope was cut. */
  readonly endsAt: EpochMs;
  readonly state: ExperienceState;
  /** When it was finished or scrapped; null while it runs. */
  readonly closedAt: EpochMs | null;
  /** What was cut from its scope, newest last. */
  readonly cuts: readonly string[];
  readonly beforeTaken: boolean;
  readonly afterTaken: boolean;
  readonly reflection: Reflection | null;
}

/** What a person says of a micro-experience before it begins. */
export interface ExperienceDraft {
  readonly title: string;
  readonly tools: readonly [string, string];
  readonly done: string;
}

/** What is amiss with a draft, by the field to look at. */
export type ExperienceProblem = 'title' | 'tools' | 'same-tools' | 'done';

/** Three days (product.md, row 2). */
export const LASTS_HOURS = 72;
export const LONGEST_EXPERIENCE_TITLE = 120;
const LONGEST_TOOL = 40;
const LONGEST_DONE = 300;

const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();
const keyOf = (words: string): string => tidy(words).normalize('NFKC').toLowerCase();

/** A draft as it is kept, or what is amiss with it: a title, two tools that differ, and what "done" looks like. */
export function checkExperience(draft: ExperienceDraft): ExperienceDraft | ExperienceProblem {
  const title = tidy(draft.title);
  const [first, second] = [tidy(draft.tools[0]), tidy(draft.tools[1])];
  const done = tidy(draft.done);
  if (title === '' || title.length > LONGEST_EXPERIENCE_TITLE) return 'title';
  if ([first, second].some((tool) => tool === '' || tool.length > LONGEST_TOOL)) return 'tools';
  if (keyOf(first) === keyOf(second)) return 'same-tools';
  if (done === '' || done.length > LONGEST_DONE) return 'done';
  return { title, tools: [first, second], done };
}

/** A micro-experience whose 72 hours begin now. */
export function beginExperience(id: string, draft: ExperienceDraft, at: EpochMs): Experience {
  return {
    ...draft,
    id,
    startedAt: at,
    endsAt: shift(at, LASTS_HOURS * HOUR),
    state: 'running',
    closedAt: null,
    cuts: [],
    beforeTaken: false,
    afterTaken: false,
    reflection: null,
  };
}

/** The same with a smaller scope: the clock goes on as it is. */
export function cutScope(experience: Experience, done: string): Experience {
  const smaller = tidy(done).slice(0, LONGEST_DONE);
  if (experience.state !== 'running' || smaller === '' || smaller === experience.done) return experience;
  return { ...experience, done: smaller, cuts: [...experience.cuts, experience.done] };
}

/** The same, finished with a reflection, or scrapped. */
export function closeExperience(
  experience: Experience,
  state: Exclude<ExperienceState, 'running'>,
  reflection: Reflection | null,
  at: EpochMs,
): Experience {
  if (experience.state !== 'running') return experience;
  return { ...experience, state, closedAt: epochMs(Math.max(at, experience.startedAt)), reflection };
}

/** Taken up again from the scrap pile: three days begin anew, and what it was stays with it. */
export function takeUpAgain(experience: Experience, at: EpochMs): Experience {
  if (experience.state !== 'scrapped') return experience;
  return { ...experience, state: 'running', startedAt: at, endsAt: shift(at, LASTS_HOURS * HOUR), closedAt: null };
}
