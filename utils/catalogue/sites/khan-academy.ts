import type { Site } from '../site';

export const khanAcademy: Site = {
  id: 'khan-academy',
  name: 'Khan Academy',
  hosts: ['khanacademy.org'],
  pages: [
    { kind: 'lesson', path: '/:area/:course/*/v/:lesson' },
    { kind: 'reading', path: '/:area/:course/*/a/:lesson' },
    { kind: 'practice', path: '/:area/:course/*/(e|quiz|test|p|pt)/:lesson' },
    { kind: 'browse', path: '/(profile|search|login|signup){/*}?' },
    { kind: 'browse', path: '/:area{/*}?' },
    { kind: 'browse', path: '/' },
  ],
  titles: { lesson: ['h1[data-testid="content-library-content-title"]'] },
  titleSuffixes: [' | Khan Academy', ' (video)', ' (article)'],
  examples: {
    'https://www.khanacademy.org/math/probability/data-a1/box-a1/v/reading-box-plots': 'lesson',
    'https://www.khanacademy.org/math/probability/data-a1/box-a1/a/about-plots': 'reading',
    'https://www.khanacademy.org/math/probability/data-a1/box-a1/e/box-plots': 'practice',
    'https://www.khanacademy.org/math/ap-calculus-ab': 'browse',
  },
};
