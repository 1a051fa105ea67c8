import { defineConfig } from 'vitest/config';

/** The tests that judge statistics and tools, alone: mutants are killed by them or survive. */
export default defineConfig({
  test: {
    environment: 'node',
    // Each mutant is switched on at run time; modules need not be read anew for it.
    isolate: false,
    include: [
      'tests/domain/statistics/**/*.test.ts',
      'tests/domain/tools/**/*.test.ts',
      'tests/published/*Cases.test.ts',
    ],
  },
});
