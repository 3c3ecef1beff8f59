import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // Laws are tried hundreds of times: on a machine that is busy that takes its time.
    testTimeout: 30_000,
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/integration/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
    environment: 'happy-dom',
    // Before Dexie, which looks for it once.
    setupFiles: ['fake-indexeddb/auto'],
  },
});
