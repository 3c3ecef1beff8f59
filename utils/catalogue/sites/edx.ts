import type { Site } from '../site';

/** The unit's type isn't in the address: a playing element in its frame (courses.edx.org) decides. */
export const edx: Site = {
  id: 'edx',
  name: 'edX',
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
  examples: {
    'https://learning.edx.org/course/course-v1:X+CS50+1/block-v1:X+CS50+1+type@sequential+block@a/block-v1:X+CS50+1+type@vertical+block@b':
      'lesson',
    'https://learning.edx.org/course/course-v1:X+CS50+1/home': 'browse',
    'https://courses.edx.org/courses/course-v1:X+CS50+1/courseware/a/b/': 'lesson',
    'https://courses.edx.org/certificates/aaad': 'certificate',
    'https://www.edx.org/course/python': 'browse',
    'https://www.edx.org/es/course/python': 'browse',
    'https://www.edx.org/learn/blockchain/x': 'browse',
  },
};
