import type { LeftOut } from '@/utils/importing/imported';

/** Why something of a file isn't taken in, as a plural. */
export const LEFT_OUT_NAMES = {
  known: 'import_left_known',
  measured: 'import_left_measured',
  'no-lesson': 'import_left_no_lesson',
  'no-course-site': 'import_left_no_site',
  short: 'import_left_short',
  'no-video': 'import_left_no_video',
  empty: 'import_left_empty',
  unreadable: 'import_left_unreadable',
} as const satisfies Record<LeftOut, string>;
