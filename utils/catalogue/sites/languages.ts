import type { Site } from '../site';

/** Language apps and flash cards: answering is doing. */
export const languages: readonly Site[] = [
  {
    id: 'duolingo',
    name: 'Duolingo',
    group: 'languages',
    hosts: ['duolingo.com'],
    pages: [
      {
        kind: 'practice',
        path: '/(lesson|practice|placement|practice-hub|mistakes-review|legendary|skill|checkpoint|alphabets|characters|stories){/*}?',
      },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'busuu',
    name: 'Busuu',
    group: 'languages',
    hosts: ['busuu.com'],
    pages: [
      { kind: 'practice', path: '/{:language/}?(dashboard|learn|activity|review|lesson)/*:lesson' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'memrise',
    name: 'Memrise',
    group: 'languages',
    hosts: ['memrise.com'],
    pages: [
      { kind: 'practice', path: '/(aprender|learn|speed_review|review|classic_review)/*' },
      { kind: 'practice', path: '/{:language/}?(aprender|learn|classic|session)/*' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'babbel',
    name: 'Babbel',
    group: 'languages',
    hosts: ['babbel.com'],
    pages: [
      {
        kind: 'practice',
        path: '/*(lesson-player|trainer|player|review-manager){*}?',
        hosts: ['my.babbel.com', 'home.babbel.com'],
      },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'quizlet',
    name: 'Quizlet',
    group: 'languages',
    hosts: ['quizlet.com'],
    pages: [
      {
        kind: 'practice',
        path: '/{:language/}?:lesson(\\d+)/(learn|write|spell|test|match|gravity|flashcards|micromatch|blocks|blast){/*}?',
      },
      { kind: 'practice', path: '/{:language/}?{:lesson(\\d+)/}?(create-set|edit)' },
      { kind: 'browse', path: '/*' },
    ],
    titleSuffixes: [' | Quizlet'],
  },
  {
    id: 'anki-web',
    name: 'AnkiWeb',
    group: 'languages',
    hosts: ['ankiweb.net', 'ankiuser.net'],
    pages: [
      { kind: 'practice', path: '/(study|edit|add){/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'clozemaster',
    name: 'Clozemaster',
    group: 'languages',
    hosts: ['clozemaster.com'],
    pages: [
      { kind: 'practice', path: '/l/:course/(play|review|cloze-listening|fast-track){/*}?' },
      { kind: 'practice', path: '/languages/:course/play{/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'wanikani',
    name: 'WaniKani',
    group: 'languages',
    hosts: ['wanikani.com', 'bunpro.jp', 'kitsun.io'],
    pages: [
      {
        kind: 'practice',
        path: '/subjects/{:part/}?(review|lesson|lessons|extra_study){/*}?',
        hosts: ['wanikani.com'],
      },
      { kind: 'practice', path: '/{:language/}?(reviews|learn|study|cram){/*}?' },
      { kind: 'practice', path: '/(review|lesson|lessons){/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'lingq',
    name: 'LingQ',
    group: 'languages',
    text: true,
    hosts: ['lingq.com'],
    pages: [
      { kind: 'practice', path: '/{:language/}?learn/:course/web/{:kind/}?(review|vocabulary)/*' },
      { kind: 'reading', path: '/{:language/}?learn/:course/web/reader/:lesson{/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'rosetta-stone',
    name: 'Rosetta Stone',
    group: 'languages',
    hosts: ['rosettastone.com'],
    pages: [
      { kind: 'practice', path: '/*', hosts: ['totale.rosettastone.com', 'learn.rosettastone.com'] },
      { kind: 'browse', path: '/*' },
    ],
  },
];
