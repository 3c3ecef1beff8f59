import type { Platform } from '../platform';

/** The page's own type stands in its body's id and in its path alike. */
export const moodle: Platform = {
  id: 'moodle',
  name: 'Moodle',
  group: 'universities',
  hosts: ['moodlecloud.com'],
  marks: [{ selector: 'body[id^="page-"][class*="path-"]' }, { selector: 'meta[name="keywords"][content^="moodle"]' }],
  pages: [
    { kind: 'practice', path: '/*?/mod/quiz/(attempt|view|summary|startattempt).php', query: { has: ['id'] } },
    { kind: 'browse', path: '/*' },
  ],
};
