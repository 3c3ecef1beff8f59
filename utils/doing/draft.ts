import type { TaskDraft } from './task';

/** What is amiss with a draft, by the field to look at. */
type DraftProblem = 'title' | 'minutes' | 'tags';
export type CheckedDraft =
  | { readonly ok: true; readonly draft: TaskDraft }
  | { readonly ok: false; readonly problem: DraftProblem };

export const LONGEST_TITLE = 200;
export const MOST_MINUTES = 1440;
const MOST_TAGS = 10;
const LONGEST_TAG = 40;

/** A title as it is kept: white space at its ends dropped and runs of it joined. */
export function tidyTitle(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

/** Tells whether minutes are whole and between 1 and 1440. */
export function areMinutes(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES;
}

/** Tags as they are kept: trimmed, no empty ones, each once. */
function tidyTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
}

/** Checks what a person says of a task: a title of 1 to 200 characters, whole minutes from 1 to 1440, at most ten tags. */
export function checkDraft(draft: TaskDraft): CheckedDraft {
  const title = tidyTitle(draft.title);
  const tags = tidyTags(draft.tags);
  if (title === '' || title.length > LONGEST_TITLE) return { ok: false, problem: 'title' };
  if (!areMinutes(draft.minutes)) return { ok: false, problem: 'minutes' };
  if (tags.length > MOST_TAGS || tags.some((tag) => tag.length > LONGEST_TAG)) return { ok: false, problem: 'tags' };
  return { ok: true, draft: { ...draft, title, tags } };
}
