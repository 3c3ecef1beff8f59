import type { CourseState } from '@/utils/statistics/courses';

/** What each state is called. */
export const STATE_NAMES = {
  'in-progress': 'courses_state_in_progress',
  resting: 'courses_state_resting',
  finished: 'courses_state_finished',
  certificate: 'courses_state_certificate',
} as const satisfies Record<CourseState, string>;

const isState = (value: string): value is CourseState => Object.hasOwn(STATE_NAMES, value);

/** Reads a state that a choice was given; null leaves it to the records. */
export function stateOf(value: string): CourseState | null {
  return isState(value) ? value : null;
}
