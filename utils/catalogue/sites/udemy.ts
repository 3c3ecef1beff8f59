import type { Site } from '../site';

export const udemy: Site = {
  id: 'udemy',
  name: 'Udemy',
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
  examples: {
    'https://www.udemy.com/course/react/learn/lecture/123#overview': 'lesson',
    'https://company.udemy.com/course/react/learn/lecture/123?start=30': 'lesson',
    'https://www.udemy.com/react/learn/v4/t/lecture/123?start=0': 'lesson',
    'https://www.udemy.com/course/react/learn/quiz/5#overview': 'practice',
    'https://www.udemy.com/course/react/': 'browse',
    'https://www.udemy.com/react/': 'browse',
    'https://www.udemy.com/cart/': 'checkout',
    'https://www.udemy.com/payment/checkout/?boId=1': 'checkout',
    'https://www.udemy.com/cart/success/55/': 'enrol',
    'https://www.udemy.com/certificate/UC-1/': 'certificate',
  },
};
