import type { Platform } from '../platform';
import { moodle } from './moodle';

/** Every platform that schools run by themselves. */
export const PLATFORMS: readonly Platform[] = [moodle];

/** The selectors that the page reader looks for to recognise a platform. */
export const PLATFORM_SELECTORS: readonly string[] = [
  ...new Set(PLATFORMS.flatMap((platform) => platform.marks.map((mark) => mark.selector))),
];

/** The platform with an id, or null. */
export function platformById(id: string): Platform | null {
  return PLATFORMS.find((platform) => platform.id === id) ?? null;
}
