import type { Site } from '../site';

export const coursera: Site = {
  id: 'coursera',
  name: 'Coursera',
  group: 'courses',
  core: true,
  text: true,
  hosts: ['coursera.org'],
  pages: [
    { kind: 'lesson', path: '/learn/:course/lecture/:lesson{/*}?' },
    { kind: 'lesson', path: '/lecture/:course/:lesson' },
    { kind: 'reading', path: '/learn/:course/supplement/:lesson{/*}?' },
    {
      kind: 'practice',
      path: '/learn/:course/(quiz|exam|programming|peer|phasedPeer|assignment-submission|staff-graded|gradedL[a-z]+|notebook|workspace|ungraded[a-zA-Z]*)/:lesson{/*}?',
    },
    {
      kind: 'certificate',
      path: '/account/accomplishments/(certificate|records|verify|specialization|professional-cert)/{:kind/}?:id',
    },
    { kind: 'certificate', path: '/(verify|share){/:kind}?/:id' },
    { kind: 'checkout', path: '/payments{/*}?' },
    { kind: 'enrol', path: '/:kind/:course', query: { has: ['action=enroll'] } },
    { kind: 'browse', path: '/(learn|course)/:course{/*}?' },
    {
      kind: 'browse',
      path: '/(specializations|professional-certificates|projects|degrees|browse|search|courses|my-learning|in-progress|account|accomplishments){/*}?',
    },
    { kind: 'browse', path: '/' },
  ],
  titles: { lesson: ['h1.video-name'] },
  titleSuffixes: [' | Coursera'],
};
