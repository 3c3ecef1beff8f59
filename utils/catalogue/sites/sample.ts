import type { Site } from '../site';

/** The sample course that `npm start` serves on this machine; in the sample build alone. */
export const sample: Site = {
  id: 'sample',
  name: 'Sample course',
  group: 'courses',
  hosts: ['localhost'],
  pages: [
    { kind: 'lesson', path: '/course/:course/lesson/:lesson' },
    { kind: 'browse', path: '/course/:course' },
  ],
  titles: { lesson: ['h1'], course: ['[data-course-title]'] },
  titleSuffixes: [' | Sample course'],
};
