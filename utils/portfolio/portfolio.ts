import type { Experience } from '@/utils/doing/experience';
import type { EpochMs } from '@/utils/time/brands';

/** Three finished pieces joined into one, with one story. */
export interface Campaign {
  readonly id: string;
  readonly title: string;
  readonly story: string;
  /** The micro-experiences that it joins. */
  readonly pieces: readonly string[];
  readonly at: EpochMs;
}

/** Pieces that a campaign joins (product.md, 'Words'). */
export const PIECES = 3;

/** What is amiss with a campaign that is to be made. */
export type CampaignProblem = 'title' | 'pieces' | 'story';

/** Whether three finished pieces, a title and a story are there; null: they are. */
export function campaignProblem(
  draft: Pick<Campaign, 'title' | 'story' | 'pieces'>,
  finished: readonly Experience[],
): CampaignProblem | null {
  const known = new Set(finished.filter(({ state }) => state === 'finished').map(({ id }) => id));
  const pieces = new Set(draft.pieces.filter((id) => known.has(id)));
  if (draft.title.trim() === '') return 'title';
  if (pieces.size !== PIECES || draft.pieces.length !== PIECES) return 'pieces';
  return draft.story.trim() === '' ? 'story' : null;
}

/** Pieces in the order of one's own; those that have no place in it come first, newest first. */
export function inOrder(pieces: readonly Experience[], order: readonly string[]): Experience[] {
  const place = (id: string): number => order.indexOf(id);
  return pieces.toSorted((a, b) => {
    const [one, other] = [place(a.id), place(b.id)];
    return one === -1 && other === -1 ? (b.closedAt ?? 0) - (a.closedAt ?? 0) : one - other;
  });
}
