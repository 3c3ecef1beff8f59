import type { Site } from '../site';

/** Video sites where most is no lesson: what plays is judged video by video. */
export const videoSites: readonly Site[] = [
  {
    id: 'ted',
    name: 'TED',
    group: 'video',
    general: true,
    hosts: ['ted.com'],
    pages: [
      { kind: 'lesson', path: '/talks/:lesson{/*}?' },
      { kind: 'lesson', path: '/talks/lang/:language/:lesson' },
      { kind: 'lesson', path: '/lessons/:lesson', hosts: ['ed.ted.com'] },
      { kind: 'lesson', path: '/on/:lesson', hosts: ['ed.ted.com'] },
      { kind: 'browse', path: '/*' },
    ],
    titleSuffixes: [' | TED Talk', ' | TED'],
  },
  {
    id: 'nebula',
    name: 'Nebula',
    group: 'video',
    general: true,
    hosts: ['nebula.tv', 'nebula.app', 'watchnebula.com'],
    pages: [
      { kind: 'lesson', path: '/videos/:lesson' },
      { kind: 'lesson', path: '/:course/:lesson(\\d+)' },
      { kind: 'browse', path: '/*' },
    ],
    titleSuffixes: [' | Nebula'],
  },
  {
    id: 'curiositystream',
    name: 'CuriosityStream',
    group: 'video',
    general: true,
    hosts: ['curiositystream.com'],
    pages: [
      { kind: 'lesson', path: '/video/:lesson{/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'bilibili',
    name: 'Bilibili',
    group: 'video',
    general: true,
    hosts: ['bilibili.com'],
    pages: [
      { kind: 'lesson', path: '/video/:lesson{/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'bilibili-class',
    name: 'Bilibili classes',
    group: 'courses',
    // The paid classes have no host of their own: a path of the host below, found before it.
    hosts: ['www.bilibili.com'],
    pages: [
      { kind: 'lesson', path: '/cheese/play/:lesson' },
      { kind: 'browse', path: '/cheese{/*}?' },
    ],
  },
  {
    id: 'dailymotion',
    name: 'Dailymotion',
    group: 'video',
    general: true,
    hosts: ['dailymotion.com'],
    pages: [
      { kind: 'lesson', path: '/video/:lesson' },
      { kind: 'other', path: '/(embed|player)/*' },
      { kind: 'browse', path: '/*' },
    ],
    titleSuffixes: [' - Dailymotion', ' - Vidéo Dailymotion'],
  },
  {
    id: 'twitch',
    name: 'Twitch',
    group: 'video',
    general: true,
    hosts: ['twitch.tv'],
    pages: [
      { kind: 'lesson', path: '/videos/:lesson(\\d+)' },
      { kind: 'browse', path: '/(directory|search|settings|subscriptions|wallet|downloads|store){/*}?' },
      { kind: 'browse', path: '/' },
      { kind: 'lesson', path: '/:lesson' },
      { kind: 'other', path: '/*' },
    ],
    titleSuffixes: [' - Twitch'],
  },
  {
    id: 'rutube',
    name: 'Rutube',
    group: 'video',
    general: true,
    hosts: ['rutube.ru'],
    pages: [
      { kind: 'lesson', path: '/video/{private/}?:lesson([0-9a-f]{32}){/*}?' },
      { kind: 'other', path: '/(shorts|play/embed|embed)/*' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'odysee',
    name: 'Odysee',
    group: 'video',
    general: true,
    hosts: ['odysee.com'],
    pages: [
      { kind: 'lesson', path: '/:channel(@[^\\/]+)/:lesson' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'niconico',
    name: 'Niconico',
    group: 'video',
    general: true,
    hosts: ['nicovideo.jp'],
    pages: [
      { kind: 'lesson', path: '/watch/:lesson', hosts: ['www.nicovideo.jp', 'sp.nicovideo.jp'] },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'aparat',
    name: 'Aparat',
    group: 'video',
    general: true,
    hosts: ['aparat.com'],
    pages: [
      { kind: 'lesson', path: '/v/:lesson{/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'youku',
    name: 'Youku',
    group: 'video',
    general: true,
    hosts: ['youku.com'],
    pages: [
      { kind: 'lesson', path: '/v_show/:lesson' },
      { kind: 'lesson', path: '/video', query: { lesson: 'vid' } },
      { kind: 'browse', path: '/*' },
    ],
  },
];
