import type { Site } from '../site';

export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  group: 'video',
  core: true,
  hosts: ['youtube.com', 'youtube-nocookie.com', 'youtu.be'],
  general: true,
  advert: { player: '.html5-video-player', showing: '.ad-showing, .ad-interrupting' }, // 2026-09
  pages: [
    { kind: 'other', path: '/*', hosts: ['music.youtube.com', 'studio.youtube.com', 'youtube-nocookie.com'] },
    { kind: 'lesson', path: '/:lesson', hosts: ['youtu.be'] }, // Leads to /watch at once, and isn't asked for.
    // Lists that a person or a channel made begin so; mixes, and what is liked or saved for later, don't (sites.md, B 9).
    { kind: 'lesson', path: '/watch', query: { lesson: 'v', list: { name: 'list', starts: 'PL' } } },
    { kind: 'lesson', path: '/live/:lesson' },
    { kind: 'other', path: '/(shorts|embed)/*' },
    { kind: 'browse', path: '/*' },
  ],
  titles: { lesson: ['h1.ytd-watch-metadata'] }, // 2026-09
  titleSuffixes: [' - YouTube'],
};
