import type { Examples } from './examples';

/** Addresses of the sites in `video-sites` and what each is. */
export const VIDEO_SITES_EXAMPLES: Examples = {
  ted: {
    'https://www.ted.com/talks/someone_on_bees': 'lesson',
    'https://ed.ted.com/lessons/why-bees-dance': 'lesson',
    'https://www.ted.com/playlists/1/bees': 'browse',
  },
  nebula: {
    'https://nebula.tv/videos/someone-bees': 'lesson',
    'https://nebula.tv/bees/2': 'lesson',
    'https://nebula.tv/someone': 'browse',
  },
  curiositystream: {
    'https://curiositystream.com/video/123': 'lesson',
    'https://curiositystream.com/series/12': 'browse',
    'https://curiositystream.com/': 'browse',
  },
  bilibili: {
    'https://www.bilibili.com/video/BV1xx?p=2': 'lesson',
    'https://www.bilibili.com/': 'browse',
    'https://search.bilibili.com/all?keyword=x': 'browse',
  },
  'bilibili-class': {
    'https://www.bilibili.com/cheese/play/ep123': 'lesson',
    'https://www.bilibili.com/cheese/play/ss45': 'lesson',
    'https://www.bilibili.com/cheese/': 'browse',
  },
  dailymotion: {
    'https://www.dailymotion.com/video/x1ab': 'lesson',
    'https://www.dailymotion.com/': 'browse',
    'https://geo.dailymotion.com/player/x1.html': 'other',
  },
  twitch: {
    'https://www.twitch.tv/videos/123': 'lesson',
    'https://www.twitch.tv/someone': 'lesson',
    'https://www.twitch.tv/directory/category/chess': 'browse',
  },
  rutube: {
    'https://rutube.ru/video/0123456789abcdef0123456789abcdef/': 'lesson',
    'https://rutube.ru/shorts/0123456789abcdef0123456789abcdef/': 'other',
    'https://rutube.ru/channel/1/': 'browse',
  },
  odysee: {
    'https://odysee.com/@someone:1/bees:2': 'lesson',
    'https://odysee.com/@someone:1': 'browse',
    'https://odysee.com/': 'browse',
  },
  niconico: {
    'https://www.nicovideo.jp/watch/sm9': 'lesson',
    'https://www.nicovideo.jp/ranking': 'browse',
    'https://ch.nicovideo.jp/x': 'browse',
  },
  aparat: {
    'https://www.aparat.com/v/aB1': 'lesson',
    'https://www.aparat.com/someone': 'browse',
    'https://www.aparat.com/': 'browse',
  },
  youku: {
    'https://v.youku.com/v_show/id_X.html': 'lesson',
    'https://v.youku.com/video?vid=X': 'lesson',
    'https://www.youku.com/': 'browse',
  },
};
