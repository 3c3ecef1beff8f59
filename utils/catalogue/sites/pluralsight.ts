import type { Site } from '../site';

/** A Cloud Guru has moved into Pluralsight; its own addresses are in `training-companies`. */
export const pluralsight: Site = {
  id: 'pluralsight',
  name: 'Pluralsight',
  group: 'courses',
  core: true,
  hosts: ['pluralsight.com'],
  pages: [
    { kind: 'lesson', path: '/ilx/video-courses/:course/:module/:lesson' },
    { kind: 'lesson', path: '/{training/}?player', query: { course: 'course', lesson: 'name' } },
    { kind: 'lesson', path: '/course-player', query: { course: 'courseId', lesson: 'clipId' } },
    {
      kind: 'practice',
      path: '/{:kind/}?(labs|sandbox|sandboxes|interactive-labs|cloud-labs|projects|score|skilliq)/*',
    },
    { kind: 'certificate', path: '/achievements/:id{/*}?' },
    { kind: 'browse', path: '/ilx/video-courses/:course{/course-overview}?' },
    { kind: 'browse', path: '/(courses|library|search|paths|browse|product){/*}?' },
    { kind: 'browse', path: '/' },
  ],
  titleSuffixes: [' | Pluralsight'],
};
