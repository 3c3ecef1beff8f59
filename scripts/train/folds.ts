import { bucketOf, likelihood, weighed, weigher } from '../../utils/judging/model.ts';
import { learn } from './learn.ts';
import { MIXED, type Row } from './rows.ts';

/** A row with the score of weights that never saw its channel, and where it has none, its title. */
export interface Scored {
  readonly row: Row;
  readonly score: number;
  /** Without the channel's name. */
  readonly titleScore: number;
}

const FOLDS = 5;

/** What may be learned of: lessons, and others of categories in which there are hardly any lessons. */
export const isClear = ({ lesson, category }: Row): boolean => lesson || category === null || !MIXED.includes(category);

/** Scores every row by weights that were learned of the other folds. A group is in one fold, by its name's hash. */
export function crossValidated(rows: readonly Row[], extra: readonly Row[]): Scored[] {
  const foldOf = (row: Row): number => bucketOf(`fold ${row.group}`) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = learn([...rows.filter((row) => isClear(row) && foldOf(row) !== fold), ...extra]);
    const weigh = weigher({ ...weights, lesson: 0, other: 0 });
    const scoreOf = (title: string, channel: string | null): number =>
      likelihood(weighed(title, channel, weigh).reduce((sum, { weight }) => sum + weight, weights.bias));
    return rows
      .filter((row) => foldOf(row) === fold)
      .map((row) => ({ row, score: scoreOf(row.title, row.channel), titleScore: scoreOf(row.title, null) }));
  });
}
