import type { DockView } from '@/utils/doing/dock';
import { type DurationMs, MINUTE, SECOND } from '@/utils/time/brands';

/** `7:32`, of a length of time. */
function faceOf(length: number): string {
  const minutes = Math.floor(length / MINUTE);
  const seconds = Math.floor((length % MINUTE) / SECOND);
  return `${minutes}:${String(seconds).padStart(2, '0')}`;
}

/** The time that is left; once it is up, and where there is no end, the time that has passed. */
export function clockFace({ target }: DockView, passed: DurationMs): string {
  const left = target === null ? 0 : target - passed;
  return faceOf(left > 0 ? Math.ceil(left / SECOND) * SECOND : passed);
}
