import type { DurationMs, EpochMs } from '@/utils/time/brands';

/** The doing timer; at most one runs. Elapsed time is subtraction, so it survives anything. */
export interface DoingTimer {
  readonly id: 'doing';
  readonly startedAt: EpochMs;
  readonly zone: string;
  readonly era: number;
  readonly title: string;
  /** How long the person meant it to run (ten minutes), or null for as long as it takes. */
  readonly target: DurationMs | null;
  readonly course: string | null;
  /** How often the person gave it more time. */
  readonly extended?: number;
  /** A reset was asked for while it ran. */
  readonly hard?: true;
}
