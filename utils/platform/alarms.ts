import { browser } from 'wxt/browser';
import type { EpochMs } from '@/utils/time/brands';

/** Wakes the background once, at a moment or soon after. Setting it again moves it. */
export async function wakeAt(name: string, at: EpochMs): Promise<void> {
  await browser.alarms.create(name, { when: at });
}

/** Wakes the background each so many minutes until it is called off. Setting it again changes nothing. */
export async function wakeEach(name: string, minutes: number): Promise<void> {
  if (!(await browser.alarms.get(name))) await browser.alarms.create(name, { periodInMinutes: minutes });
}

/** Calls an alarm off; there need be none. */
export async function callOff(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** Calls back with the name of each alarm that goes off. */
export function onAlarm(handle: (name: string) => unknown): void {
  browser.alarms.onAlarm.addListener((alarm) => handle(alarm.name));
}
