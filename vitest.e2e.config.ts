import { defineConfig } from 'vitest/config';

/** The gates over the built site, and a reader's steps in a real browser. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    globalSetup: ['tests/e2e/setup.ts'],
    // A page is waited for more than worked on, so no core is left to the main process.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
