import type { Site } from '../site';

/** Where certificates are kept that other sites gave. */
export const credentials: readonly Site[] = [
  {
    id: 'credly',
    name: 'Credly',
    group: 'training',
    hosts: ['credly.com', 'youracclaim.com'],
    pages: [
      { kind: 'certificate', path: '/badges/:id{/*}?' },
      { kind: 'certificate', path: '/go/:id' },
      { kind: 'browse', path: '/*' },
    ],
    titleSuffixes: [' - Credly'],
  },
  {
    id: 'accredible',
    name: 'Accredible',
    group: 'training',
    hosts: ['credential.net', 'accredible.com'],
    pages: [
      { kind: 'certificate', path: '/{:language/}?:id([0-9a-f\\-]{32,36})' },
      { kind: 'certificate', path: '/{:language/}?:id(\\d{6,})' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'badgr',
    name: 'Badgr',
    group: 'training',
    hosts: ['badgr.com', 'badgr.io', 'canvasbadges.com'],
    pages: [
      { kind: 'certificate', path: '/public/assertions/:id' },
      { kind: 'browse', path: '/*' },
    ],
  },
];
