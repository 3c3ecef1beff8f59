import type { Weights } from '../../utils/judging/model.ts';
import { isClear, type Scored } from './folds.ts';

const share = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);
const FEWEST = 20;

function line(name: string, rows: readonly number[], { lesson, other }: Pick<Weights, 'lesson' | 'other'>): string {
  const found = rows.filter((score) => score >= lesson).length;
  const unsure = rows.filter((score) => score < lesson && score >= other).length;
  return `${name}: ${rows.length} rows, taken for lessons ${share(found, rows.length)}, unsure ${share(unsure, rows.length)}`;
}

/** What was found by weights that hadn't seen a row's channel. */
export function figuresOf(scored: readonly Scored[], limits: Pick<Weights, 'lesson' | 'other'>): string[] {
  const lessons = scored.filter(({ row }) => row.lesson);
  const others = scored.filter(({ row }) => !row.lesson && isClear(row));
  const mixed = scored.filter(({ row }) => !row.lesson && !isClear(row));
  const languages = [...new Set(lessons.map(({ row }) => row.language ?? '?'))];
  const ofLanguage = (language: string) => lessons.filter(({ row }) => (row.language ?? '?') === language);
  const scores = (rows: readonly Scored[]): number[] => rows.map(({ score }) => score);
  return [
    `Cross-validated by channel; a lesson from ${limits.lesson}, none below ${limits.other}.`,
    line('Lessons', scores(lessons), limits),
    line(
      'Lessons, by the title alone',
      lessons.map(({ titleScore }) => titleScore),
      limits,
    ),
    line('Others, without Education, Howto & Style and Science & Technology', scores(others), limits),
    line('Others of those three', scores(mixed), limits),
    ...languages
      .map((language) => [language, ofLanguage(language)] as const)
      .filter(([, rows]) => rows.length >= FEWEST)
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([language, rows]) => line(`Lessons, ${language}`, scores(rows), limits)),
  ];
}
