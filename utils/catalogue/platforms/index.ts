import type { Platform } from '../platform';
import { lectureCapture } from './lecture-capture';
import { moodle } from './moodle';
import { schoolBuilders } from './school-builders';
import { universityPlatforms } from './university-platforms';
import { wordpressPlugins } from './wordpress-plugins';

/** Every platform that schools run by themselves. */
export const PLATFORMS: readonly Platform[] = [
  moodle,
  ...universityPlatforms,
  ...lectureCapture,
  ...schoolBuilders,
  ...wordpressPlugins,
];

/** The selectors that the page reader looks for to recognise a platform. */
export const PLATFORM_SELECTORS: readonly string[] = [
  ...new Set(PLATFORMS.flatMap((platform) => platform.marks.map((mark) => mark.selector))),
];

/** The platform with an id, or null. */
export function platformById(id: string): Platform | null {
  return PLATFORMS.find((platform) => platform.id === id) ?? null;
}
