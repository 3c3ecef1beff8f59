import type { Examples } from './examples';

/** Addresses of the sites in `code-practice-schools` and what each is. */
export const CODE_PRACTICE_SCHOOLS_EXAMPLES: Examples = {
  brilliant: {
    'https://brilliant.org/courses/logic/puzzles/truth-tellers/': 'practice',
    'https://brilliant.org/wiki/prime-numbers/': 'reading',
    'https://brilliant.org/courses/logic/': 'browse',
  },
  educative: {
    'https://www.educative.io/courses/grokking-design/load-balancers': 'reading',
    'https://www.educative.io/projects/build-a-chat': 'practice',
    'https://www.educative.io/explore': 'browse',
    'https://www.educative.io/verify-certificate/abc': 'certificate',
  },
  hyperskill: {
    'https://hyperskill.org/projects/5/stages/21/implement': 'practice',
    'https://hyperskill.org/learn/step/3000': 'reading',
    'https://hyperskill.org/tracks': 'browse',
  },
  stepik: {
    'https://stepik.org/lesson/12345/step/6?unit=777': 'lesson',
    'https://stepik.org/course/512/promo': 'browse',
    'https://stepik.org/cert/90210': 'certificate',
    'https://stepik.org/catalog': 'browse',
  },
  hexlet: {
    'https://ru.hexlet.io/courses/php-basics/lessons/loops/exercise_unit': 'practice',
    'https://ru.hexlet.io/courses/php-basics/lessons/loops/theory_unit': 'reading',
    'https://code-basics.com/ru/languages/php/lessons/hello-world': 'practice',
    'https://ru.hexlet.io/courses/php-basics': 'browse',
  },
  'boot-dev': {
    'https://www.boot.dev/lessons/4fd4-aa': 'practice',
    'https://www.boot.dev/courses/learn-sql': 'browse',
    'https://www.boot.dev/certificates/1f2e': 'certificate',
  },
  codecrafters: {
    'https://app.codecrafters.io/courses/redis/stages/jm1': 'practice',
    'https://app.codecrafters.io/courses/redis/overview': 'browse',
    'https://app.codecrafters.io/concepts/network-protocols': 'reading',
  },
  dicoding: {
    'https://www.dicoding.com/academies/20/tutorials/555?from=1': 'reading',
    'https://www.dicoding.com/academies/20/tutorials/555/quiz': 'practice',
    'https://www.dicoding.com/academies/20': 'browse',
    'https://www.dicoding.com/certificates/ABC123': 'certificate',
  },
  sololearn: {
    'https://code.sololearn.com/cA1b2': 'practice',
    'https://www.sololearn.com/en/compiler-playground/python': 'practice',
    'https://www.sololearn.com/en/discuss': 'browse',
  },
  dataquest: {
    'https://app.dataquest.io/m/350/loops': 'practice',
    'https://app.dataquest.io/c/114/l/2026/strings': 'practice',
    'https://www.dataquest.io/path/data-scientist/': 'browse',
  },
  mimo: {
    'https://app.mimo.org/track/1': 'practice',
    'https://mimo.org/web/50/lesson/3': 'practice',
    'https://mimo.org/courses': 'browse',
  },
  tryhackme: {
    'https://tryhackme.com/room/linuxbasics': 'practice',
    'https://tryhackme.com/r/room/linuxbasics': 'practice',
    'https://tryhackme.com/path/outline/presecurity': 'browse',
    'https://tryhackme.com/certificate/THM-1': 'certificate',
  },
  'hack-the-box': {
    'https://academy.hackthebox.com/module/15/section/112': 'reading',
    'https://app.hackthebox.com/machines/Keeper': 'practice',
    'https://academy.hackthebox.com/modules': 'browse',
  },
  kodekloud: {
    'https://learn.kodekloud.com/labs/docker': 'practice',
    'https://kodekloud.com/topic/what-is-a-pod': 'lesson',
    'https://kodekloud.com/courses/docker': 'browse',
  },
  labex: {
    'https://labex.io/labs/git-branches': 'practice',
    'https://labex.io/tutorials/git-branches-1': 'practice',
    'https://labex.io/': 'browse',
  },
  w3schools: {
    'https://www.w3schools.com/css/css_grid.asp': 'reading',
    'https://www.w3schools.com/css/tryit.asp?filename=trycss_grid': 'practice',
    'https://www.w3schools.com/css/': 'browse',
  },
  geeksforgeeks: {
    'https://www.geeksforgeeks.org/batch/dsa/track/intro': 'lesson',
    'https://www.geeksforgeeks.org/problems/missing-number/1': 'practice',
    'https://www.geeksforgeeks.org/dsa/binary-search/': 'reading',
    'https://www.geeksforgeeks.org/courses/dsa': 'browse',
  },
  scaler: {
    'https://www.scaler.com/topics/course/sql-for-all/video/12': 'lesson',
    'https://www.scaler.com/academy/mentee-dashboard/class/1/session': 'lesson',
    'https://www.scaler.com/topics/course/sql-for-all/': 'browse',
  },
  'odin-project': {
    'https://www.theodinproject.com/lessons/foundations-flexbox': 'reading',
    'https://www.theodinproject.com/paths/foundations': 'browse',
    'https://www.theodinproject.com/': 'browse',
  },
  'svelte-tutorial': {
    'https://svelte.dev/tutorial/kit/pages': 'practice',
    'https://svelte.dev/playground/hello': 'practice',
    'https://svelte.dev/docs': 'browse',
  },
};
