import type { Site } from '../site';

export const coursera: Site = {
  id: 'coursera',
  name: 'Coursera',
  group: 'courses',
  core: true,
  hosts: ['coursera.org'],
  pages: [
    { kind: 'lesson', path: '/learn/:course/lecture/:lesson{/*}?' },
    { kind: 'reading', path: '/learn/:course/supplement/:lesson{/*}?' },
    {
      kind: 'practice',
      path: '/learn/:course/(quiz|exam|programming|peer|gradedLti|assignment-submission|ungraded[a-zA-Z]*)/:lesson{/*}?',
    },
    { kind: 'certificate', path: '/account/accomplishments/*' },
    { kind: 'certificate', path: '/verify/*' },
    { kind: 'checkout', path: '/payments/*' },
    { kind: 'browse', path: '/(learn|course)/:course{/*}?' },
    {
      kind: 'browse',
      path: '/(specializations|professional-certificates|projects|degrees|browse|search|courses){/*}?',
    },
    { kind: 'browse', path: '/' },
  ],
  titles: { lesson: ['h1.video-name'] },
  titleSuffixes: [' | Coursera'],
};
