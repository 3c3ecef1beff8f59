import type { Site } from '../site';

export const coursera: Site = {
  id: 'coursera',
  name: 'Coursera',
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
  examples: {
    'https://www.coursera.org/learn/ml/lecture/RKFpn/welcome': 'lesson',
    'https://www.coursera.org/learn/ml/supplement/abc/notes': 'reading',
    'https://www.coursera.org/learn/ml/quiz/abc/check': 'practice',
    'https://www.coursera.org/learn/ml/ungradedLab/abc/try': 'practice',
    'https://www.coursera.org/learn/ml/home/week/2': 'browse',
    'https://www.coursera.org/specializations/deep-learning': 'browse',
    'https://www.coursera.org/account/accomplishments/certificate/G7': 'certificate',
    'https://www.coursera.org/payments/checkout?cartId=1': 'checkout',
  },
};
