import { expect, test } from 'vitest';
import { readableCourse } from '@/utils/statistics/readable-course';

test.for([
  ['udemy/react-the-complete-guide', 'React the complete guide'],
  ['edx/course-v1:MITx+6.00.1x+2T2024', 'MITx 6.00.1x 2T2024'],
  ['school.example/Einf%C3%BChrung_Python', 'Einführung Python'],
  ['x/100%', '100%'],
  ['x/-', '-'],
])('%s is read as %s', ([course, words]) => {
  expect(readableCourse(course ?? '')).toBe(words);
});
