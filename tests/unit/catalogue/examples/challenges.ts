import type { Examples } from './examples';

/** Addresses of the sites in `challenges` and what each is. */
export const CHALLENGES_EXAMPLES: Examples = {
  leetcode: {
    'https://leetcode.com/problems/two-numbers/': 'practice',
    'https://leetcode.com/problems/two-numbers/description/': 'practice',
    'https://leetcode.com/problems/two-numbers/solutions/': 'browse',
    'https://leetcode.com/explore/': 'browse',
  },
  neetcode: {
    'https://neetcode.io/courses/lessons/graphs': 'lesson',
    'https://neetcode.io/problems/two-numbers': 'practice',
    'https://neetcode.io/roadmap': 'browse',
  },
  hackerrank: {
    'https://www.hackerrank.com/challenges/sum-it/problem': 'practice',
    'https://www.hackerrank.com/contests/c/challenges/sum-it': 'practice',
    'https://www.hackerrank.com/challenges/sum-it/forum': 'browse',
    'https://www.hackerrank.com/certificates/aa11': 'certificate',
  },
  exercism: {
    'https://exercism.org/tracks/go/exercises/bob/edit': 'practice',
    'https://exercism.org/tracks/go/exercises/bob': 'practice',
    'https://exercism.org/tracks/go/exercises/bob/solutions': 'browse',
    'https://exercism.org/tracks/go': 'browse',
  },
  codewars: {
    'https://www.codewars.com/kata/5a/train/go': 'practice',
    'https://www.codewars.com/kata/5a': 'browse',
    'https://www.codewars.com/kata/5a/solutions/go': 'browse',
  },
  'advent-of-code': {
    'https://adventofcode.com/2026/day/1': 'practice',
    'https://adventofcode.com/2026/leaderboard': 'browse',
    'https://adventofcode.com/': 'browse',
  },
  atcoder: {
    'https://atcoder.jp/contests/abc1/tasks/abc1_a': 'practice',
    'https://atcoder.jp/contests/abc1/tasks/abc1_a/editorial': 'browse',
    'https://atcoder.jp/contests/abc1': 'browse',
  },
  codeforces: {
    'https://codeforces.com/contest/1/problem/A': 'practice',
    'https://codeforces.com/problemset/problem/1/A': 'practice',
    'https://codeforces.com/contests': 'browse',
  },
  codechef: {
    'https://www.codechef.com/problems/SUM': 'practice',
    'https://www.codechef.com/START1/problems/SUM': 'practice',
    'https://www.codechef.com/contests': 'browse',
  },
  baekjoon: {
    'https://www.acmicpc.net/problem/1000': 'practice',
    'https://www.acmicpc.net/submit/1000': 'practice',
    'https://www.acmicpc.net/': 'browse',
  },
  'programmers-kr': {
    'https://school.programmers.co.kr/learn/courses/30/lectures/4': 'lesson',
    'https://school.programmers.co.kr/learn/courses/30/lessons/12': 'practice',
    'https://school.programmers.co.kr/learn/challenges': 'browse',
    'https://programmers.co.kr/': 'browse',
  },
  dmoj: {
    'https://dmoj.ca/problem/aplusb': 'practice',
    'https://dmoj.ca/problem/aplusb/submit': 'practice',
    'https://dmoj.ca/problems/': 'browse',
  },
  kattis: {
    'https://open.kattis.com/problems/hello': 'practice',
    'https://open.kattis.com/contests/c1/problems/hello': 'practice',
    'https://open.kattis.com/': 'browse',
  },
  spoj: {
    'https://www.spoj.com/problems/TEST/': 'practice',
    'https://www.spoj.com/submit/TEST/': 'practice',
    'https://www.spoj.com/problems/classical/': 'browse',
  },
  cses: {
    'https://cses.fi/problemset/task/1068': 'practice',
    'https://cses.fi/problemset/submit/1068': 'practice',
    'https://cses.fi/problemset/': 'browse',
  },
  tlx: {
    'https://tlx.toki.id/problems/set-1/A': 'practice',
    'https://tlx.toki.id/contests/c/problems/A': 'practice',
    'https://tlx.toki.id/courses': 'browse',
  },
  'project-euler': {
    'https://projecteuler.net/problem=7': 'practice',
    'https://projecteuler.net/archives': 'browse',
    'https://projecteuler.net/': 'browse',
  },
  rosalind: {
    'https://rosalind.info/problems/dna/': 'practice',
    'https://rosalind.info/problems/list-view/': 'browse',
    'https://rosalind.info/': 'browse',
  },
  codingame: {
    'https://www.codingame.com/ide/puzzle/onboarding': 'practice',
    'https://www.codingame.com/playgrounds/1/x/y': 'practice',
    'https://www.codingame.com/training/easy': 'browse',
  },
  hackerearth: {
    'https://www.hackerearth.com/problem/algorithm/sum/': 'practice',
    'https://www.hackerearth.com/practice/algorithms/sorting/practice-problems/algorithm/sum/': 'practice',
    'https://www.hackerearth.com/challenges/': 'browse',
  },
  codesignal: {
    'https://app.codesignal.com/arcade/intro/level-1/x': 'practice',
    'https://codesignal.com/learn/courses/go/lessons/loops': 'reading',
    'https://codesignal.com/learn': 'browse',
  },
  interviewbit: {
    'https://www.interviewbit.com/problems/sum/': 'practice',
    'https://www.interviewbit.com/online-go-compiler/': 'practice',
    'https://www.interviewbit.com/courses/programming/': 'browse',
  },
  takeuforward: {
    'https://takeuforward.org/plus/dsa/problems/sum': 'practice',
    'https://takeuforward.org/strivers-a2z-dsa-course/': 'browse',
    'https://takeuforward.org/': 'browse',
  },
  'frontend-mentor': {
    'https://www.frontendmentor.io/challenges/card-1/hub': 'practice',
    'https://www.frontendmentor.io/challenges/card-1': 'browse',
    'https://www.frontendmentor.io/': 'browse',
  },
  greatfrontend: {
    'https://www.greatfrontend.com/questions/javascript/debounce': 'practice',
    'https://bigfrontend.dev/problem/implement-curry': 'practice',
    'https://bigfrontend.dev/list': 'browse',
  },
  'css-games': {
    'https://flexboxfroggy.com/': 'practice',
    'https://cssbattle.dev/play/3': 'practice',
    'https://cssbattle.dev/leaderboard': 'browse',
  },
  'sql-practice': {
    'https://sqlbolt.com/lesson/introduction': 'practice',
    'https://sqlzoo.net/wiki/SELECT_basics': 'practice',
    'https://sqlbolt.com/': 'browse',
  },
  'regex-practice': {
    'https://regexcrossword.com/challenges/beginner/puzzles/1': 'practice',
    'https://regexone.com/lesson/letters': 'practice',
    'https://regexone.com/': 'browse',
  },
  'learn-online': {
    'https://www.learnpython.org/en/Loops': 'practice',
    'https://www.learn-c.org/en/Arrays': 'practice',
    'https://www.learnpython.org/': 'browse',
  },
  aicrowd: {
    'https://www.aicrowd.com/challenges/x/submissions/new': 'practice',
    'https://www.aicrowd.com/challenges/x': 'browse',
    'https://www.aicrowd.com/': 'browse',
  },
  picoctf: {
    'https://play.picoctf.org/practice/challenge/4': 'practice',
    'https://ctflearn.com/challenge/9': 'practice',
    'https://picoctf.org/': 'browse',
  },
};
