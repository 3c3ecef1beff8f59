import { type EpochMs, elapsed, HOUR } from '@/utils/time/brands';

/** How a carrier of copies stands: the files of each day, or the other devices. */
export interface Carrier {
  readonly doneAt: EpochMs | null;
  readonly trouble: unknown;
}

/** What is told apart of them. */
export type Standstill = { readonly of: 'copies' | 'devices'; readonly since: EpochMs };

/** A machine may be without a network, or its server be mended, for a weekend; after that a person wants to know. */
const LONG = 72 * HOUR;

const since = (carrier: Carrier | null, now: EpochMs): EpochMs | null => {
  if (!carrier || carrier.trouble === null || carrier.doneAt === null) return null;
  return elapsed(carrier.doneAt, now) > LONG ? carrier.doneAt : null;
};

/** Of what is to keep the records outside of the browser, that which has not come through for days; null where nothing hasn't. */
export function standstill(copies: Carrier | null, devices: Carrier | null, now: EpochMs): Standstill | null {
  const ofCopies = since(copies, now);
  if (ofCopies !== null) return { of: 'copies', since: ofCopies };
  const ofDevices = since(devices, now);
  return ofDevices === null ? null : { of: 'devices', since: ofDevices };
}
