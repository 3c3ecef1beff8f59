import type { Site } from '../site';

export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['youtube.com', 'youtube-nocookie.com'],
  general: true,
  advert: { player: '.html5-video-player', showing: '.ad-showing, .ad-interrupting' }, // 2026-09
  pages: [
    { kind: 'other', path: '/*', hosts: ['music.youtube.com', 'studio.youtube.com', 'youtube-nocookie.com'] },
    { kind: 'lesson', path: '/watch', query: { lesson: 'v' } },
    { kind: 'lesson', path: '/live/:lesson' },
    { kind: 'other', path: '/(shorts|embed)/*' },
    { kind: 'browse', path: '/*' },
  ],
  titles: { lesson: ['h1.ytd-watch-metadata'] }, // 2026-09
  titleSuffixes: [' - YouTube'],
  examples: {
    'https://www.youtube.com/watch?v=kb-_GbpH3sQ&list=PL1&index=2': 'lesson',
    'https://m.youtube.com/watch?v=kb-_GbpH3sQ': 'lesson',
    'https://www.youtube.com/live/abc': 'lesson',
    'https://www.youtube.com/shorts/abc': 'other',
    'https://www.youtube.com/embed/abc': 'other',
    'https://music.youtube.com/watch?v=abc': 'other',
    'https://www.youtube.com/playlist?list=PL1': 'browse',
    'https://www.youtube.com/': 'browse',
  },
};
