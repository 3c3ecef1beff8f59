import { runningTime } from '@/components/tasks/running-time';
import type { DockView } from '@/utils/doing/dock';
import { type DurationMs, SECOND } from '@/utils/time/brands';

/** The time that is left; once it is up, and where there is no end, the time that has passed. */
export function clockFace({ target }: DockView, passed: DurationMs): string {
  const left = target === null ? 0 : target - passed;
  return runningTime(left > 0 ? Math.ceil(left / SECOND) * SECOND : passed);
}
