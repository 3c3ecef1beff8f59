import type { Platform } from '../platform';

/** Recorded lectures: whatever their player shows is one. */
export const lectureCapture: readonly Platform[] = [
  {
    id: 'panopto',
    name: 'Panopto',
    group: 'universities',
    hosts: ['panopto.com', 'panopto.eu'],
    marks: [{ selector: 'script[src*="/Panopto/"], link[href*="/Panopto/"]' }],
    paths: ['/Panopto/Pages/*'],
    pages: [
      { kind: 'lesson', path: '/Panopto/Pages/(Viewer|Embed|Viewer/Default).aspx', query: { lesson: 'id' } },
      { kind: 'lesson', path: '/Panopto/Pages/(Viewer|Embed).aspx', query: { lesson: 'pid' } },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'mediasite',
    name: 'Mediasite',
    group: 'universities',
    hosts: ['mediasite.com'],
    marks: [{ selector: 'script[src*="/mediasite/" i], link[href*="/mediasite/" i]' }],
    paths: ['/*([Mm]ediasite)/(Play|Catalog|Showcase|Channel)/*'],
    pages: [
      { kind: 'lesson', path: '/*([Mm]ediasite)/(Play|play)/:lesson' },
      { kind: 'lesson', path: '/*([Mm]ediasite)/(Showcase|Channel|Catalog)/:course/(Presentation|watch)/:lesson' },
      { kind: 'lesson', path: '/*([Mm]ediasite)/Channel/:course/watch/:lesson' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'opencast',
    name: 'Opencast',
    group: 'universities',
    hosts: ['electures.uni-muenster.de', 'opencast.org'],
    marks: [
      { selector: 'meta[name="generator"][content*="Opencast" i]' },
      { selector: '#paellaContainer, #playerContainer .playerContainer, .paella-player' },
      { selector: 'script[src*="/paella"], link[href*="/paella"]' },
    ],
    paths: ['/paella:version([0-9]*)/ui/:page', '/engage/(theodul|ui)/*', '/ltitools/*'],
    pages: [
      { kind: 'lesson', path: '/paella:version([0-9]*)/ui/(watch|auth).html', query: { lesson: 'id' } },
      { kind: 'lesson', path: '/engage/theodul/ui/core.html', query: { lesson: 'id' } },
      { kind: 'lesson', path: '/(play|p|watch)/:lesson([0-9a-f\\-]{36}){/*}?' },
      { kind: 'lesson', path: '/!v/:lesson' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'kaltura',
    name: 'Kaltura MediaSpace',
    group: 'universities',
    hosts: ['kaltura.com', 'mediaspace.kaltura.com'],
    marks: [
      { selector: 'body#kms, body.kms, #kmsHeader, link[href*="mediaspace"]' },
      { selector: 'script[src*="kaltura.com"]', weak: true },
      { selector: 'iframe[src*="kaltura.com"]', weak: true },
    ],
    paths: ['/media/*:id([01]_[a-z0-9]{8})'],
    pages: [
      { kind: 'lesson', path: '/{:kind/}?media/*:lesson([01]_[a-z0-9]{8}){/*}?' },
      { kind: 'lesson', path: '/(playlist|channel|category)/*:lesson([01]_[a-z0-9]{8})' },
      { kind: 'other', path: '/*', hosts: ['cdnapisec.kaltura.com', 'cdnapi.kaltura.com'] },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'echo360',
    name: 'Echo360',
    group: 'universities',
    hosts: ['echo360.org', 'echo360.org.uk', 'echo360.net.au', 'echo360.ca'],
    marks: [{ selector: 'script[src*="echo360"], link[href*="echo360"]' }],
    pages: [
      { kind: 'lesson', path: '/lesson/:lesson/classroom' },
      { kind: 'lesson', path: '/(media|public/media)/:lesson{/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'yuja',
    name: 'YuJa',
    group: 'universities',
    hosts: ['yuja.com'],
    marks: [{ selector: 'script[src*="yuja.com"], link[href*="yuja.com"]' }],
    paths: ['/V/(Video|WatchVideo)'],
    pages: [
      { kind: 'lesson', path: '/V/(Video|WatchVideo|PlayList)', query: { lesson: 'v' } },
      { kind: 'lesson', path: '/V/PlayList', query: { lesson: 'node' } },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'bigbluebutton',
    name: 'BigBlueButton recordings',
    group: 'universities',
    marks: [{ selector: 'meta[name="application-name"][content*="BigBlueButton" i]' }],
    paths: ['/playback/(presentation|video)/*'],
    pages: [
      { kind: 'lesson', path: '/playback/(presentation|video)/{:version/}?:lesson([0-9a-f]{40}-\\d+){/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'vimp',
    name: 'VIMP',
    group: 'universities',
    hosts: ['videocampus.sachsen.de', 'vimp.com'],
    marks: [
      { selector: 'meta[name="generator"][content*="VIMP" i], meta[name="author"][content*="vimp" i]' },
      { selector: 'link[href*="/cache/vimp" i], script[src*="vimp" i]' },
    ],
    paths: ['/*video/:name/:key([0-9a-f]{32}){/*}?', '/m/:key([0-9a-f]{64,})', '/*media/embed'],
    pages: [
      { kind: 'lesson', path: '/*video/:name/:lesson([0-9a-f]{32}){/*}?' },
      { kind: 'lesson', path: '/{:portal/}?m/:lesson([0-9a-f]{32,})' },
      { kind: 'lesson', path: '/*media/embed', query: { lesson: 'key' } },
      { kind: 'browse', path: '/*' },
    ],
  },
];
