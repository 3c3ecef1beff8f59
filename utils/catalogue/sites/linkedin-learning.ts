import type { Site } from '../site';

/** First segments under /learning that are no course (PreMiD, LinkedIn Learning definition). */
const RESERVED = 'search|paths|my-library|browse|roles|topics|showcase|career-journey|me|instructors';

export const linkedInLearning: Site = {
  id: 'linkedin-learning',
  name: 'LinkedIn Learning',
  group: 'courses',
  core: true,
  hosts: ['linkedin.com'],
  pages: [
    { kind: 'certificate', path: '/learning/certificates/*' },
    { kind: 'browse', path: `/learning/(${RESERVED}){/*}?` },
    { kind: 'practice', path: '/learning/:course/quiz/*' },
    { kind: 'lesson', path: '/learning/:course/:lesson' },
    { kind: 'browse', path: '/learning{/:course}?' },
  ],
  titles: { lesson: ['.classroom-nav__details h2'], course: ['.classroom-nav__subtitle'] },
  titleSuffixes: [' | LinkedIn Learning, formerly Lynda.com', ' | LinkedIn Learning'],
};
