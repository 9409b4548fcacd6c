import { defineConfig } from 'vitest/config';

/** Unit and gold tests: no build, no browser. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    // Modules are loaded once for all files, which halves the time: no test may mock one, and what it changes of globals it puts back.
    isolate: false,
    testTimeout: 20_000,
    maxWorkers: '100%',
  },
});
