import type { Site } from '../site';

/** Schools of art, design, music and craft. */
export const creativeSchools: readonly Site[] = [
  {
    id: 'masterclass',
    name: 'MasterClass',
    group: 'courses',
    hosts: ['masterclass.com'],
    pages: [
      { kind: 'lesson', path: '/classes/:course/chapters/:lesson' },
      { kind: 'lesson', path: '/(sessions|series)/:course/chapters/:lesson' },
      { kind: 'checkout', path: '/(checkout|plans|purchase){/*}?' },
      { kind: 'browse', path: '/*' },
    ],
    titleSuffixes: [' | MasterClass'],
  },
  {
    id: 'domestika',
    name: 'Domestika',
    group: 'courses',
    hosts: ['domestika.org'],
    pages: [
      { kind: 'lesson', path: '/:language/courses/:course/units/:lesson' },
      { kind: 'practice', path: '/:language/courses/:course/(final_project|projects/new){/*}?' },
      { kind: 'certificate', path: '/:language/{:user/}?certificates/:id' },
      { kind: 'checkout', path: '/:language/(cart|checkout|payments?|orders?){/*}?' },
      { kind: 'browse', path: '/*' },
    ],
    titleSuffixes: [' | Domestika'],
  },
  {
    id: 'kelbyone',
    name: 'KelbyOne',
    group: 'courses',
    hosts: ['kelbyone.com'],
    pages: [
      { kind: 'lesson', path: '/course/:lesson', hosts: ['members.kelbyone.com'] },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'coloso',
    name: 'Coloso',
    group: 'courses',
    hosts: ['coloso.global', 'coloso.co.kr', 'coloso.jp'],
    frames: ['kollus.com'],
    pages: [
      { kind: 'lesson', path: '/{:language/}?(classroom|mycourse|my-courses)/:course/:lesson{/*}?', needsMedia: true },
      { kind: 'lesson', path: '/{:language/}?(classroom|mycourse|my-courses)/:lesson', needsMedia: true },
      { kind: 'checkout', path: '/{:language/}?(cart|order|checkout|payment){/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'creativelive',
    name: 'CreativeLive',
    group: 'courses',
    hosts: ['creativelive.com'],
    pages: [
      { kind: 'lesson', path: '/class/:course/lessons/:lesson', needsMedia: true },
      { kind: 'checkout', path: '/(cart|checkout){/*}?' },
      { kind: 'browse', path: '/*' },
    ],
    titleSuffixes: [' | CreativeLive'],
  },
  {
    id: 'crehana',
    name: 'Crehana',
    group: 'courses',
    hosts: ['crehana.com'],
    pages: [
      { kind: 'lesson', path: '/{:language/}?(classroom|clases/v2)/:course{/*}?', needsMedia: true },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'class101',
    name: 'CLASS101',
    group: 'courses',
    hosts: ['class101.net'],
    pages: [
      { kind: 'lesson', path: '/{:language/}?classes/:course/lectures/:lesson' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'proko',
    name: 'Proko',
    group: 'courses',
    hosts: ['proko.com'],
    pages: [
      { kind: 'lesson', path: '/course-lesson/:lesson{/*}?', needsMedia: true },
      { kind: 'checkout', path: '/(cart|checkout){/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'bbc-maestro',
    name: 'BBC Maestro',
    group: 'courses',
    hosts: ['bbcmaestro.com'],
    pages: [
      { kind: 'lesson', path: '/courses/:teacher/:course/lessons/:lesson' },
      { kind: 'browse', path: '/*' },
    ],
    titleSuffixes: [' | BBC Maestro'],
  },
];
