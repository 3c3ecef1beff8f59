import type { Examples } from './examples';

/** Addresses of the core sites, and of the sample course, and what each is. */
export const CORE_EXAMPLES: Examples = {
  coursera: {
    'https://www.coursera.org/learn/ml/lecture/RKFpn/welcome': 'lesson',
    'https://www.coursera.org/learn/ml/supplement/abc/notes': 'reading',
    'https://www.coursera.org/learn/ml/quiz/abc/check': 'practice',
    'https://www.coursera.org/learn/ml/ungradedLab/abc/try': 'practice',
    'https://www.coursera.org/learn/ml/home/week/2': 'browse',
    'https://www.coursera.org/specializations/deep-learning': 'browse',
    'https://www.coursera.org/account/accomplishments/certificate/G7': 'certificate',
    'https://www.coursera.org/payments/checkout?cartId=1': 'checkout',
  },
  edx: {
    'https://learning.edx.org/course/course-v1:X+CS50+1/block-v1:X+CS50+1+type@sequential+block@a/block-v1:X+CS50+1+type@vertical+block@b':
      'lesson',
    'https://learning.edx.org/course/course-v1:X+CS50+1/home': 'browse',
    'https://courses.edx.org/courses/course-v1:X+CS50+1/courseware/a/b/': 'lesson',
    'https://courses.edx.org/certificates/aaad': 'certificate',
    'https://www.edx.org/course/python': 'browse',
    'https://www.edx.org/es/course/python': 'browse',
    'https://www.edx.org/learn/blockchain/x': 'browse',
  },
  'khan-academy': {
    'https://www.khanacademy.org/math/probability/data-a1/box-a1/v/reading-box-plots': 'lesson',
    'https://www.khanacademy.org/math/probability/data-a1/box-a1/a/about-plots': 'reading',
    'https://www.khanacademy.org/math/probability/data-a1/box-a1/e/box-plots': 'practice',
    'https://www.khanacademy.org/math/ap-calculus-ab': 'browse',
  },
  'linkedin-learning': {
    'https://www.linkedin.com/learning/programming-foundations-fundamentals/welcome?u=1': 'lesson',
    'https://www.linkedin.com/learning/programming-foundations-fundamentals': 'browse',
    'https://www.linkedin.com/learning/topics/design': 'browse',
    'https://www.linkedin.com/learning/certificates/12a8': 'certificate',
  },
  pluralsight: {
    'https://app.pluralsight.com/ilx/video-courses/ae8d/db2d/6ce4': 'lesson',
    'https://app.pluralsight.com/player?course=ccna&author=r&name=ccna-m06&clip=0': 'lesson',
    'https://app.pluralsight.com/ilx/video-courses/graphql/course-overview': 'browse',
    'https://app.pluralsight.com/ilx/video-courses/8b81': 'browse',
    'https://app.pluralsight.com/labs/detail/1': 'practice',
  },
  sample: {
    'http://localhost:4173/course/three-legged-stool/lesson/2': 'lesson',
    'http://localhost:4173/course/three-legged-stool': 'browse',
  },
  skillshare: {
    'https://www.skillshare.com/en/classes/art-in-one-hour/189505397': 'lesson',
    'https://www.skillshare.com/classes/art-in-one-hour/189505397/lessons': 'lesson',
    'https://www.skillshare.com/en/classes/art-in-one-hour/189505397/projects': 'practice',
    'https://www.skillshare.com/en/browse/design': 'browse',
  },
  udemy: {
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
  vimeo: {
    'https://vimeo.com/76979871': 'lesson',
    'https://vimeo.com/76979871/abcdef': 'lesson',
    'https://vimeo.com/channels/staffpicks/76979871': 'lesson',
    'https://vimeo.com/showcase/12/video/76979871': 'lesson',
    'https://player.vimeo.com/video/76979871?h=1': 'lesson',
    'https://vimeo.com/watch': 'browse',
  },
  youtube: {
    'https://www.youtube.com/watch?v=kb-_GbpH3sQ&list=PL1&index=2': 'lesson',
    'https://m.youtube.com/watch?v=kb-_GbpH3sQ': 'lesson',
    'https://www.youtube.com/live/abc': 'lesson',
    'https://www.youtube.com/shorts/abc': 'other',
    'https://www.youtube.com/embed/abc': 'other',
    'https://music.youtube.com/watch?v=abc': 'other',
    'https://www.youtube.com/playlist?list=PL1': 'browse',
    'https://www.youtube.com/': 'browse',
  },
};
