import type { Site } from '../site';

/** The class page is also the player: idle it is browsing, and only a playing element makes it a lesson. */
export const skillshare: Site = {
  id: 'skillshare',
  name: 'Skillshare',
  hosts: ['skillshare.com'],
  pages: [
    { kind: 'practice', path: '/{:language/}?classes/:course/:id/projects{/*}?' },
    { kind: 'lesson', path: '/{:language/}?classes/:course/:lesson{/*}?', needsMedia: true },
    { kind: 'browse', path: '/*' },
  ],
  titles: { course: ['.class-details-header-name'] },
  titleSuffixes: [' | Skillshare', ' - Skillshare'],
  examples: {
    'https://www.skillshare.com/en/classes/art-in-one-hour/189505397': 'lesson',
    'https://www.skillshare.com/classes/art-in-one-hour/189505397/lessons': 'lesson',
    'https://www.skillshare.com/en/classes/art-in-one-hour/189505397/projects': 'practice',
    'https://www.skillshare.com/en/browse/design': 'browse',
  },
};
