import type { Site } from '../site';

/** Recorded talks of conferences: lessons in all but name. */
export const talks: readonly Site[] = [
  {
    id: 'slideslive',
    name: 'SlidesLive',
    group: 'video',
    hosts: ['slideslive.com'],
    pages: [
      { kind: 'lesson', path: '/{embed/}?{presentation/}?:lesson(\\d+){/*}?' },
      { kind: 'browse', path: '/*' },
    ],
    titleSuffixes: [' · SlidesLive'],
  },
  {
    id: 'gdc-vault',
    name: 'GDC Vault',
    group: 'video',
    hosts: ['gdcvault.com'],
    pages: [
      { kind: 'lesson', path: '/play/:lesson(\\d+){/*}?' },
      { kind: 'browse', path: '/*' },
    ],
    titleSuffixes: [' - GDC Vault'],
  },
  {
    id: 'infoq',
    name: 'InfoQ',
    group: 'video',
    hosts: ['infoq.com', 'infoq.cn'],
    pages: [
      { kind: 'browse', path: '/{:language/}?presentations' },
      { kind: 'lesson', path: '/{:language/}?presentations/:lesson' },
      { kind: 'lesson', path: '/{:language/}?(interviews|videos)/:lesson', needsMedia: true },
      { kind: 'browse', path: '/*' },
    ],
    titleSuffixes: [' - InfoQ'],
  },
  {
    id: 'media-ccc',
    name: 'media.ccc.de',
    group: 'video',
    hosts: ['media.ccc.de'],
    pages: [
      { kind: 'lesson', path: '/v/:lesson' },
      { kind: 'browse', path: '/*' },
    ],
    titleSuffixes: [' - media.ccc.de'],
  },
];
