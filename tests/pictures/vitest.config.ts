import { defineConfig } from 'vitest/config';
import e2e from '../e2e/vitest.config.ts';

/** `npm run pictures`: the pictures of the README, taken from the real product. Not part of the tests. */
export default defineConfig({
  ...e2e,
  test: { ...e2e.test, name: 'pictures', include: ['tests/pictures/*.picture.ts'] },
});
