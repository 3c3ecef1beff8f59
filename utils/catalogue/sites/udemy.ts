import type { Site } from '../site';

export const udemy: Site = {
  id: 'udemy',
  name: 'Udemy',
  group: 'courses',
  core: true,
  hosts: ['udemy.com'],
  pages: [
    { kind: 'lesson', path: '/course/:course/learn/lecture/:lesson{/*}?' },
    { kind: 'practice', path: '/course/:course/learn/(quiz|practice|assignment)/:lesson{/*}?' },
    { kind: 'lesson', path: '/:course/learn/lecture/:lesson{/*}?' },
    { kind: 'lesson', path: '/:course/learn/v4/t/lecture/:lesson{/*}?' },
    { kind: 'practice', path: '/:course/learn/v4/t/(quiz|practice|assignment)/:lesson{/*}?' },
    { kind: 'certificate', path: '/certificate/*' },
    { kind: 'enrol', path: '/cart/success/*' },
    { kind: 'checkout', path: '/(cart|payment)/*' },
    { kind: 'checkout', path: '/cart' },
    { kind: 'browse', path: '/course/:course{/*}?' },
    { kind: 'browse', path: '/(courses|topic|home)/*' },
    { kind: 'browse', path: '/:course' },
  ],
  titles: {
    lesson: ['li[class*="curriculum-item-link--is-current"] span > span'],
    course: ['h1[data-purpose="course-header-title"]'],
  },
  titleSuffixes: [' | Udemy Business', ' | Udemy'],
};
