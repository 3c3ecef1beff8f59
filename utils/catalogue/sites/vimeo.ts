import type { Site } from '../site';

export const vimeo: Site = {
  id: 'vimeo',
  name: 'Vimeo',
  group: 'video',
  core: true,
  hosts: ['vimeo.com'],
  general: true,
  pages: [
    { kind: 'lesson', path: '/video/:lesson(\\d+)', hosts: ['player.vimeo.com'] },
    { kind: 'lesson', path: '/:lesson(\\d+){/*}?' },
    { kind: 'lesson', path: '/(channels|groups|album|showcase)/:list{/video}?{/videos}?/:lesson(\\d+)' },
    { kind: 'lesson', path: '/ondemand/:course/:lesson(\\d+)' },
    { kind: 'browse', path: '/*' },
  ],
  titleSuffixes: [' on Vimeo'],
};
