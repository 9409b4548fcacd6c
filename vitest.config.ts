import { defineConfig } from 'vitest/config';

/** Unit and gold tests: no build, no browser. */
export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'] },
});
