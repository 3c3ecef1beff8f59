import type { EpochMs } from '@/utils/time/brands';

/** When and where something is recorded; read once, at the top of whatever handles it. */
export interface Moment {
  readonly at: EpochMs;
  /** IANA name of the zone the person is in. */
  readonly zone: string;
}
