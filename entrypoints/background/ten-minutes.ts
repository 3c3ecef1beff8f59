/** Minutes of "Do ten minutes now", and of a task whose line names none. */
export const TEN_MINUTES = 10;
