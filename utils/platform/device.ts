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

/** A fresh random id. */
export function newId(): string {
  return crypto.randomUUID();
}

/** Chance: 0 to 1, never 1. */
export function roll(): number {
  return Math.random();
}
