import type { Site } from '../site';

export const vimeo: Site = {
  id: 'vimeo',
  name: 'Vimeo',
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
  examples: {
    'https://vimeo.com/76979871': 'lesson',
    'https://vimeo.com/76979871/abcdef': 'lesson',
    'https://vimeo.com/channels/staffpicks/76979871': 'lesson',
    'https://vimeo.com/showcase/12/video/76979871': 'lesson',
    'https://player.vimeo.com/video/76979871?h=1': 'lesson',
    'https://vimeo.com/watch': 'browse',
  },
};
