import type { Site } from '../site';

export const udemy: Site = {
  id: 'udemy',
  name: 'Udemy',
  group: 'courses',
  core: true,
  hosts: ['udemy.com'],
  pages: [
    { kind: 'lesson', path: '/course/:course/learn/lecture/:lesson{/*}?' },
    { kind: 'practice', path: '/course/:course/learn/(quiz|practice|assignment|lab)/:lesson{/*}?' },
    { kind: 'lesson', path: '/:course/learn/lecture/:lesson{/*}?' },
    { kind: 'lesson', path: '/:course/learn/v4/t/lecture/:lesson{/*}?' },
    { kind: 'practice', path: '/:course/learn/{v4/t/}?(quiz|practice|assignment)/:lesson{/*}?' },
    { kind: 'lesson', path: '/lecture/view', query: { lesson: 'lectureId' } },
    { kind: 'lesson', path: '/:course', hash: '/lecture/:lesson(\\d+){/*}?' },
    { kind: 'certificate', path: '/certificate/:id{/*}?' },
    { kind: 'enrol', path: '/cart/success{/*}?' },
    { kind: 'enrol', path: '/(cart|course)/subscribe{/*}?' },
    { kind: 'checkout', path: '/(cart|payment){/*}?' },
    { kind: 'browse', path: '/course/:course{/*}?' },
    { kind: 'browse', path: '/(courses|topic|home|user|organization|collection)/*' },
    { kind: 'browse', path: '/:course' },
    { kind: 'browse', path: '/' },
  ],
  titles: {
    lesson: ['li[class*="curriculum-item-link--is-current"] span > span'],
    course: ['h1[data-purpose="course-header-title"]'],
  },
  titleSuffixes: [' | Udemy Business', ' | Udemy'],
};
