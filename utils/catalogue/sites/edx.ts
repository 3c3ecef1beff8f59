import type { Site } from '../site';

/** The unit's type isn't in the address: a playing element in its frame (courses.edx.org) decides. */
export const edx: Site = {
  id: 'edx',
  name: 'edX',
  group: 'courses',
  core: true,
  hosts: ['edx.org'],
  pages: [
    {
      kind: 'lesson',
      path: '/course/:course(course-v1:.+?)/(block-v1.+?)/:lesson(block-v1:.+)',
      hosts: ['learning.edx.org'],
      needsMedia: true,
    },
    {
      kind: 'lesson',
      path: '/course/:course(course-v1:.+?)/:lesson(block-v1:.+)',
      hosts: ['learning.edx.org'],
      needsMedia: true,
    },
    {
      kind: 'lesson',
      path: '/courses/:course(course-v1:.+?)/courseware/:lesson(.+)',
      hosts: ['courses.edx.org'],
      needsMedia: true,
    },
    { kind: 'certificate', path: '/(certificates|credentials)/*' },
    { kind: 'browse', path: '/course/:course{/*}?' },
    { kind: 'browse', path: '/:language/course/:course{/*}?' },
    { kind: 'browse', path: '/(learn|courses|search|professional-certificate|masters|boot-camps){/*}?' },
    { kind: 'browse', path: '/' },
  ],
  titleSuffixes: [' | edX'],
};
