import type { Site } from '../site';

/** First segments under /learning that are no course (PreMiD, LinkedIn Learning definition). */
const RESERVED =
  'search|paths|my-library|browse|roles|topics|showcase|career-journey|me|instructors|subscription|collections|events|live|login';

/** The manifest asks for the addresses under /learning alone; the rest of linkedin.com is `other`. */
export const linkedInLearning: Site = {
  id: 'linkedin-learning',
  name: 'LinkedIn Learning',
  group: 'courses',
  core: true,
  hosts: ['linkedin.com'],
  pages: [
    { kind: 'certificate', path: '/learning/certificates/:id' },
    { kind: 'browse', path: `/learning/(${RESERVED}|certificates){/*}?` },
    { kind: 'practice', path: '/learning/:course/(quiz|exam){/*}?' },
    { kind: 'lesson', path: '/learning/:course/:lesson' },
    { kind: 'browse', path: '/learning{/:course}?' },
  ],
  titles: { lesson: ['.classroom-nav__details h2'], course: ['.classroom-nav__subtitle'] },
  titleSuffixes: [' | LinkedIn Learning, formerly Lynda.com', ' | LinkedIn Learning'],
};
