import { checkDraft } from './draft';
import { parseLine } from './parse-line';
import type { TaskDraft } from './task';
import { USUAL_MINUTES } from './ten-minutes';

/** The task that a written line means, with the usual minutes where it names none; null for a line that can't be logged. */
export function draftOfLine(line: string, { course, source }: Pick<TaskDraft, 'course' | 'source'>): TaskDraft | null {
  const { title, minutes, tags } = parseLine(line);
  const checked = checkDraft({ title, minutes: minutes ?? USUAL_MINUTES, tags, course, source });
  return checked.ok ? checked.draft : null;
}
