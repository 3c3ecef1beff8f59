import { type EpochMs, epochMs } from '@/utils/time/brands';

/** Now by the machine's clock. */
export function now(): EpochMs {
  return epochMs(Date.now());
}

/** IANA name of the zone that the machine is set to. */
export function zone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** When and where something happens; read once, at the top of what handles it. */
export function momentNow(): { readonly at: EpochMs; readonly zone: string } {
  return { at: now(), zone: zone() };
}

/** When this page or worker began to run, by the machine's clock of then. */
export function runSince(): EpochMs {
  return epochMs(Math.floor(performance.timeOrigin));
}

/** A fresh random id. */
export function newId(): string {
  return crypto.randomUUID();
}

/** What kind of machine this is, as its browser says: as `Linux x86_64`. */
export function systemName(): string {
  return navigator.platform;
}

/** A fresh name for a copy of Loopbreak, short since each stretch says it. */
export function newDeviceName(): string {
  return crypto.randomUUID().slice(0, 8);
}

/** Chance: 0 to 1, never 1. */
export function roll(): number {
  return Math.random();
}
