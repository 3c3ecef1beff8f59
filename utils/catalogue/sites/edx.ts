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
      path: '/courses/:course(course-v1:[^\\/]+|[^\\/]+/[^\\/]+/[^\\/]+)/courseware/:lesson(.+)',
      hosts: ['courses.edx.org', 'edge.edx.org'],
      needsMedia: true,
    },
    { kind: 'lesson', path: '/xblock/:lesson(block-v1:.+)', needsMedia: true },
    { kind: 'certificate', path: '/certificates/(user|course)/*' },
    { kind: 'certificate', path: '/(certificates|credentials)/:id{/*}?' },
    { kind: 'checkout', path: '/*', hosts: ['ecommerce.edx.org', 'payment.edx.org', 'checkout.edx.org'] },
    { kind: 'checkout', path: '/(basket|checkout|payment){/*}?' },
    { kind: 'enrol', path: '/course_modes/*' },
    { kind: 'browse', path: '/course/:course{/*}?' },
    { kind: 'browse', path: '/:language/course/:course{/*}?' },
    {
      kind: 'browse',
      path: '/{:language/}?(learn|courses|search|professional-certificate|masters|bachelors|boot-camps|executive-education|xseries|micromasters|school|dashboard){/*}?',
    },
    { kind: 'browse', path: '/' },
  ],
  titleSuffixes: [' | edX'],
};
