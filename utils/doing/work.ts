import type { ToolId } from '@/utils/catalogue/tools';
import type { LocalDay } from '@/utils/time/brands';
import type { Span } from '@/utils/time/spans';

/**
 * One row of the ledger of doing that was measured on a page for practice: the person worked there, told by their own input within
 * the last minute, inside one day of theirs.
 */
export interface WorkInterval extends Span {
  /** The session and the day, as `…@2026-11-20`. */
  readonly id: string;
  readonly session: string;
  readonly day: LocalDay;
  readonly zone: string;
  /** Of the machine's clock, as for watching. */
  readonly era: number;
  readonly site: string;
  readonly course: string | null;
  readonly courseTitle: string | null;
  /** The page, by its key in the catalogue. */
  readonly lesson: string;
  readonly title: string;
  readonly address: string;
  /** The tool from whose file it was taken, where that doesn't say when: its time of day is an estimate. */
  readonly estimatedBy?: ToolId;
  /** The device that recorded it; not there in rows from before devices had names. */
  readonly device?: string;
}
