import { defineConfig } from 'vitest/config';

/** The tests that hold what Stryker changes: the citation engine's own, and the gold of the five sources. */
export default defineConfig({
  test: {
    include: ['src/lib/{citations,registry}/**/*.test.ts', 'tests/citations-gold.test.ts'],
  },
});
