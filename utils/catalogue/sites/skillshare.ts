import type { Site } from '../site';

/** The class page is also the player: idle it is browsing, and only a playing element makes it a lesson. */
export const skillshare: Site = {
  id: 'skillshare',
  name: 'Skillshare',
  group: 'courses',
  core: true,
  hosts: ['skillshare.com'],
  pages: [
    { kind: 'practice', path: '/{:language/}?classes/:course/:id/projects{/*}?' },
    { kind: 'lesson', path: '/{:language/}?classes/:course/:lesson{/*}?', needsMedia: true },
    { kind: 'certificate', path: '/{:language/}?certificates/:id' },
    { kind: 'checkout', path: '/{:language/}?(checkout|payments|payment){/*}?' },
    { kind: 'browse', path: '/*' },
  ],
  titles: { course: ['.class-details-header-name'] },
  titleSuffixes: [' | Skillshare', ' - Skillshare'],
};
