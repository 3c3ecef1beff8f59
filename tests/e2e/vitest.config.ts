import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '../..');

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    name: 'e2e',
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    // Real video plays in real time, and what is measured is time: few browsers at once.
    maxWorkers: Number(process.env.LOOPBREAK_WORKERS ?? 2),
    testTimeout: 240_000,
    hookTimeout: 60_000,
    // A wait costs nothing where what is waited for comes soon.
    expect: { poll: { timeout: 30_000 } },
  },
});
