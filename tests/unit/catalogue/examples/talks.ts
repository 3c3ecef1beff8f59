import type { Examples } from './examples';

/** Addresses of the sites in `talks` and what each is. */
export const TALKS_EXAMPLES: Examples = {
  slideslive: {
    'https://slideslive.com/1234567/a-talk': 'lesson',
    'https://slideslive.com/embed/presentation/1234567': 'lesson',
    'https://slideslive.com/neurips-2025': 'browse',
  },
  'gdc-vault': {
    'https://www.gdcvault.com/play/1234/A-Talk': 'lesson',
    'https://gdcvault.com/play/1234/': 'lesson',
    'https://www.gdcvault.com/browse/gdc-25': 'browse',
  },
  infoq: {
    'https://www.infoq.com/presentations/queues/': 'lesson',
    'https://www.infoq.com/fr/presentations/files/': 'lesson',
    'https://www.infoq.com/presentations/': 'browse',
    'https://www.infoq.com/articles/queues/': 'browse',
  },
  'media-ccc': {
    'https://media.ccc.de/v/39c3-1-a-talk': 'lesson',
    'https://media.ccc.de/c/39c3': 'browse',
    'https://media.ccc.de/': 'browse',
  },
};
