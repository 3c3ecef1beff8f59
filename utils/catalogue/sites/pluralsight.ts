import type { Site } from '../site';

export const pluralsight: Site = {
  id: 'pluralsight',
  name: 'Pluralsight',
  group: 'courses',
  core: true,
  hosts: ['pluralsight.com'],
  pages: [
    { kind: 'lesson', path: '/ilx/video-courses/:course/:module/:lesson' },
    { kind: 'lesson', path: '/{training/}?player', query: { course: 'course', lesson: 'name' } },
    { kind: 'practice', path: '/(labs|sandbox)/*' },
    { kind: 'certificate', path: '/achievements/*' },
    { kind: 'browse', path: '/ilx/video-courses/:course{/course-overview}?' },
    { kind: 'browse', path: '/(courses|library|search){/*}?' },
    { kind: 'browse', path: '/' },
  ],
  titleSuffixes: [' | Pluralsight'],
};
