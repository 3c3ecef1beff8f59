import type { EpochMs } from '@/utils/time/brands';

/** How a micro-experience stands. It is never extended in silence: at its end it is finished, scrapped, or its scope is cut. */
export type ExperienceState = 'running' | 'finished' | 'scrapped';

/** A tiny project: at most three days, with a before picture. */
export interface Experience {
  readonly id: string;
  readonly title: string;
  readonly startedAt: EpochMs;
  /** The end of its 72 hours. */
  readonly endsAt: EpochMs;
  readonly state: ExperienceState;
  /** Whether its before picture was taken. */
  readonly beforeTaken: boolean;
}
