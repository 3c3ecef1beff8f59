import type { EpochMs, LocalDay } from '@/utils/time/brands';

/** How many rows of a kind a file has, and what taking it in would change here. */
export interface ArchivePreview {
  readonly exportedAt: EpochMs;
  readonly from: LocalDay | null;
  readonly to: LocalDay | null;
  readonly watched: number;
  /** Days of other devices, of which the sums alone were told. */
  readonly elsewhere: number;
  readonly tasks: number;
  readonly experiences: number;
  readonly pictures: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Rows of the file that were deleted here since. */
  readonly deletedHere: number;
  /** There is nothing here yet. */
  readonly isEmptyHere: boolean;
  /** It brings settings, which are taken over where there is nothing yet. */
  readonly hasSettings: boolean;
}
