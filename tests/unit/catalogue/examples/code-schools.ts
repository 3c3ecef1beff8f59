import type { Examples } from './examples';

/** Addresses of the sites in `code-schools` and what each is. */
export const CODE_SCHOOLS_EXAMPLES: Examples = {
  datacamp: {
    'https://campus.datacamp.com/courses/statistics-in-r/normal-distribution?ex=4': 'practice',
    'https://campus.datacamp.com/courses/statistics-in-r': 'browse',
    'https://www.datacamp.com/courses/statistics-in-r': 'browse',
    'https://www.datacamp.com/es/tracks/data-scientist': 'browse',
    'https://www.datacamp.com/tutorial/pandas': 'reading',
    'https://www.datacamp.com/statement-of-accomplishment/course/abc123': 'certificate',
  },
  codecademy: {
    'https://www.codecademy.com/courses/learn-go/lessons/loops/exercises/for': 'practice',
    'https://www.codecademy.com/courses/learn-go/projects/fortune-teller': 'practice',
    'https://www.codecademy.com/paths/data-analyst/tracks/t/modules/m/quizzes/q': 'practice',
    'https://www.codecademy.com/paths/data-analyst/tracks/t/modules/m/videos/welcome': 'lesson',
    'https://www.codecademy.com/courses/learn-go/articles/errors': 'reading',
    'https://www.codecademy.com/learn/learn-go': 'browse',
    'https://www.codecademy.com/profiles/sam/certificates/5b7d': 'certificate',
  },
  egghead: {
    'https://egghead.io/lessons/rust-move-a-value': 'lesson',
    'https://app.egghead.io/lessons/rust-move-a-value': 'lesson',
    'https://egghead.io/courses/start-with-rust': 'browse',
    'https://egghead.io/q/rust': 'browse',
  },
  'frontend-masters': {
    'https://frontendmasters.com/courses/web-audio/filters/': 'lesson',
    'https://frontendmasters.com/courses/web-audio/': 'browse',
    'https://frontendmasters.com/courses/': 'browse',
    'https://frontendmasters.com/': 'browse',
  },
  freecodecamp: {
    'https://www.freecodecamp.org/learn/2022/responsive-web-design/build-a-survey-form': 'practice',
    'https://www.freecodecamp.org/learn/python/data-structures/step-3': 'practice',
    'https://www.freecodecamp.org/learn/daily-coding-challenge/2026-11-01': 'practice',
    'https://www.freecodecamp.org/learn/python/': 'browse',
    'https://www.freecodecamp.org/news/learn-sql': 'reading',
    'https://www.freecodecamp.org/espanol/news/learn-sql': 'reading',
    'https://www.freecodecamp.org/certification/sam/responsive-web-design': 'certificate',
  },
  udacity: {
    'https://classroom.udacity.com/courses/ud100/lessons/1/concepts/2': 'lesson',
    'https://classroom.udacity.com/nanodegrees/nd1/parts/p/modules/m/lessons/l/concepts/c': 'lesson',
    'https://learn.udacity.com/nd1?partKey=p&lessonKey=l&conceptKey=c': 'lesson',
    'https://classroom.udacity.com/courses/ud100': 'browse',
    'https://www.udacity.com/course/intro-to-sql--ud100': 'browse',
  },
  treehouse: {
    'https://teamtreehouse.com/library/build-a-website': 'lesson',
    'https://teamtreehouse.com/library/build-a-website/quiz/first': 'practice',
    'https://teamtreehouse.com/tracks': 'browse',
  },
  scrimba: {
    'https://scrimba.com/learn-svelte-c0ab/~0x1': 'lesson',
    'https://v2.scrimba.com/learn-svelte-c0ab/~0x1': 'lesson',
    'https://scrimba.com/learn/svelte': 'browse',
    'https://v2.scrimba.com/learn-svelte-c0ab': 'browse',
  },
  laracasts: {
    'https://laracasts.com/series/queues/episodes/4': 'lesson',
    'https://laracasts.com/series/queues': 'browse',
    'https://laracasts.com/topics/php': 'browse',
  },
  kodeco: {
    'https://www.kodeco.com/4001-swift-basics/lessons/2': 'lesson',
    'https://videos.raywenderlich.com/courses/90-swift-basics/lessons/3': 'lesson',
    'https://www.kodeco.com/books/swift-apprentice/v8.0/chapters/2-types': 'reading',
    'https://www.kodeco.com/4001-swift-basics': 'browse',
  },
  'vue-school': {
    'https://vueschool.io/lessons/what-is-a-ref': 'lesson',
    'https://vueschool.io/courses/composition': 'browse',
    'https://vueschool.io/': 'browse',
  },
  'gamedev-tv': {
    'https://www.gamedev.tv/dashboard/courses/12/345': 'lesson',
    'https://www.gamedev.tv/dashboard/courses/12': 'browse',
    'https://www.gamedev.tv/courses/unity': 'browse',
  },
  'deeplearning-ai': {
    'https://learn.deeplearning.ai/courses/prompting/lesson/3/summarise': 'lesson',
    'https://learn.deeplearning.ai/courses/prompting/lesson': 'browse',
    'https://learn.deeplearning.ai/courses/prompting': 'browse',
    'https://www.deeplearning.ai/courses/prompting': 'browse',
  },
  'hugging-face': {
    'https://huggingface.co/learn/agents-course/unit1/introduction': 'reading',
    'https://huggingface.co/learn/nlp-course/fr/chapter2/3': 'reading',
    'https://huggingface.co/learn': 'browse',
    'https://huggingface.co/models': 'other',
  },
  'fast-ai': {
    'https://course.fast.ai/Lessons/lesson3.html': 'lesson',
    'https://course.fast.ai/lesson7.html': 'lesson',
    'https://www.fast.ai/': 'browse',
  },
  'matlab-academy': {
    'https://matlabacademy.mathworks.com/R2025b/portal.html?course=simulink': 'practice',
    'https://matlabacademy.mathworks.com/details/simulink-onramp/simulink': 'browse',
    'https://matlabacademy.mathworks.com/': 'browse',
  },
  'cyfrin-updraft': {
    'https://updraft.cyfrin.io/courses/solidity/basics/first-contract': 'lesson',
    'https://updraft.cyfrin.io/courses/solidity': 'browse',
    'https://updraft.cyfrin.io/': 'browse',
  },
  'epic-web': {
    'https://www.epicweb.dev/workshops/forms/basics/labels/problem': 'practice',
    'https://www.epicweb.dev/workshops/forms/basics/labels': 'lesson',
    'https://www.epicweb.dev/workshops': 'browse',
  },
};
