import { expect, test } from 'vitest';
import { neededAddress } from '@/utils/catalogue/needed-address';

test.each([
  ['https://www.youtube.com/watch?v=a&si=secret&t=4#secret', 'https://www.youtube.com/watch?v=a'],
  ['https://school.example/mod/page/view.php?id=7&sesskey=secret', 'https://school.example/mod/page/view.php?id=7'],
  ['https://www.udemy.com/python#/lecture/12', 'https://www.udemy.com/python#/lecture/12'],
  ['https://who:secret@school.example/reset?token=secret#access_token=secret', 'https://school.example/reset'],
  ['no address', ''],
])('of %s is kept what a rule of the catalogue asks for', (address, kept) => {
  expect(neededAddress(address)).toBe(kept);
});
