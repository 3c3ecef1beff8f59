import { durationMs, MINUTE } from '@/utils/time/brands';

/** Minutes of "Do ten minutes now", and of a task whose line names none. */
export const USUAL_MINUTES = 10;

/** The same as a length of time: what the timer is started with, and given more of. */
export const TEN_MINUTES = durationMs(USUAL_MINUTES * MINUTE);
