/** A field of learning: what a task is like depends on it more than on the course. */
export const FIELDS = [
  'code',
  'data',
  'design',
  'language',
  'music',
  'writing',
  'business',
  'speaking',
  'other',
] as const;
export type Field = (typeof FIELDS)[number];
