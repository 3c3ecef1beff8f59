import type { Site } from '../site';

export const khanAcademy: Site = {
  id: 'khan-academy',
  name: 'Khan Academy',
  group: 'courses',
  core: true,
  text: true,
  hosts: ['khanacademy.org'],
  frames: ['youtube-nocookie.com'],
  pages: [
    { kind: 'lesson', path: '/:area/:course{/*}?/v/:lesson' },
    { kind: 'lesson', path: '/video/:lesson' },
    { kind: 'reading', path: '/:area/:course{/*}?/a/:lesson' },
    { kind: 'practice', path: '/:area/:course{/*}?/(e|quiz|test|p|pt|pc)/:lesson' },
    { kind: 'practice', path: '/:area/:course{/*}?/:lesson(unit-test|course-challenge)' },
    { kind: 'practice', path: '/computer-programming/:project/:lesson(\\d+)' },
    { kind: 'practice', path: '/computer-programming/new/:lesson' },
    { kind: 'browse', path: '/(profile|search|login|signup){/*}?' },
    { kind: 'browse', path: '/:area{/*}?' },
    { kind: 'browse', path: '/' },
  ],
  titles: { lesson: ['h1[data-testid="content-library-content-title"]'] },
  titleSuffixes: [' | Khan Academy', ' (video)', ' (article)'],
};
