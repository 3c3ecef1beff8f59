import type { DockView } from '@/utils/doing/dock';
import { type DurationMs, HOUR, MINUTE, SECOND } from '@/utils/time/brands';

/** `7:32`, `9:00:00`, of a length of time. */
function faceOf(length: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(length / HOUR);
  const minutes = Math.floor((length % HOUR) / MINUTE);
  const seconds = pad(Math.floor((length % MINUTE) / SECOND));
  return hours > 0 ? `${hours}:${pad(minutes)}:${seconds}` : `${minutes}:${seconds}`;
}

/** The time that is left; once it is up, and where there is no end, the time that has passed. */
export function clockFace({ target }: DockView, passed: DurationMs): string {
  const left = target === null ? 0 : target - passed;
  return faceOf(left > 0 ? Math.ceil(left / SECOND) * SECOND : passed);
}
