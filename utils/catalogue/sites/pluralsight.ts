import type { Site } from '../site';

export const pluralsight: Site = {
  id: 'pluralsight',
  name: 'Pluralsight',
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
  examples: {
    'https://app.pluralsight.com/ilx/video-courses/ae8d/db2d/6ce4': 'lesson',
    'https://app.pluralsight.com/player?course=ccna&author=r&name=ccna-m06&clip=0': 'lesson',
    'https://app.pluralsight.com/ilx/video-courses/graphql/course-overview': 'browse',
    'https://app.pluralsight.com/ilx/video-courses/8b81': 'browse',
    'https://app.pluralsight.com/labs/detail/1': 'practice',
  },
};
