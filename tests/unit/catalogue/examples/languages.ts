import type { Examples } from './examples';

/** Addresses of the sites in `languages` and what each is. */
export const LANGUAGES_EXAMPLES: Examples = {
  duolingo: {
    'https://www.duolingo.com/lesson': 'practice',
    'https://www.duolingo.com/lesson/unit/2/level/3': 'practice',
    'https://www.duolingo.com/learn': 'browse',
  },
  busuu: {
    'https://www.busuu.com/en/learn/es/lesson-2': 'practice',
    'https://www.busuu.com/en/course/learn-spanish-online': 'browse',
    'https://www.busuu.com/': 'browse',
  },
  memrise: {
    'https://app.memrise.com/aprender/review?course_id=1': 'practice',
    'https://community-courses.memrise.com/aprender/learn?course_id=1': 'practice',
    'https://www.memrise.com/courses': 'browse',
  },
  babbel: {
    'https://my.babbel.com/lesson-player/aa': 'practice',
    'https://www.babbel.com/learn-spanish': 'browse',
    'https://my.babbel.com/dashboard': 'browse',
  },
  quizlet: {
    'https://quizlet.com/123/learn': 'practice',
    'https://quizlet.com/de/123/test': 'practice',
    'https://quizlet.com/123/biology-flash-cards/': 'browse',
  },
  'anki-web': {
    'https://ankiuser.net/study': 'practice',
    'https://ankiuser.net/edit/1': 'practice',
    'https://ankiweb.net/decks': 'browse',
  },
  clozemaster: {
    'https://www.clozemaster.com/l/spa-eng/play': 'practice',
    'https://www.clozemaster.com/dashboard': 'browse',
    'https://www.clozemaster.com/': 'browse',
  },
  wanikani: {
    'https://www.wanikani.com/subjects/review': 'practice',
    'https://bunpro.jp/reviews': 'practice',
    'https://www.wanikani.com/kanji': 'browse',
  },
  lingq: {
    'https://www.lingq.com/en/learn/es/web/reader/123': 'reading',
    'https://www.lingq.com/en/learn/es/web/vocabulary/all': 'practice',
    'https://www.lingq.com/en/': 'browse',
  },
  'rosetta-stone': {
    'https://learn.rosettastone.com/lesson/1': 'practice',
    'https://totale.rosettastone.com/units/2': 'practice',
    'https://www.rosettastone.com/': 'browse',
  },
};
