import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';
import { keepVerdict } from '#scripts/parts/keepVerdict.mjs';

const MINUTE = 60_000;

/** Where the run leaves what it has found, when a script asks for it. */
const verdict = process.env.VERDICT ?? '';

/** A limit only ends what hangs: each is many times what a machine takes that has other work as well. */
const limits = (minutes: number) => ({
  testTimeout: minutes * MINUTE,
  hookTimeout: minutes * MINUTE,
});

const browserFolders = ['tests/ui/**', 'tests/app/**', 'tests/gallery/**'];
const slowFolders = ['tests/journeys/**', 'tests/proof/**'];

// Modules hold no state, so files may share them: loading them anew for each cost more than the tests themselves.
const shared = { isolate: false, pool: 'threads', maxWorkers: 2 } as const;

/** Files of more than half a minute, the longest first, so that no worker is left with one of them at the end. */
const longest = [
  'journeys/eightSteps',
  'journeys/accessibility',
  'journeys/class',
  'journeys/keepingWork',
  'journeys/convention',
  'journeys/installed',
  'document/allTools',
  'document/validity',
].map((name) => `/tests/${name}.test.`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((name) => moduleId.includes(name));
      return at < 0 ? longest.length : at;
    };
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  plugins: [react()],
  test: {
    sequence: { sequencer: LongestFirst },
    ...(verdict !== '' && { reporters: ['default', keepVerdict(verdict)] }),
    // Word's validator lives seconds: gathering a profile to speed it up later costs it a third of them.
    env: { DOTNET_TieredPGO: '0' },
    // What decides a number has no branch that nobody tried.
    coverage: {
      include: ['src/domain/statistics/**', 'src/domain/tools/**'],
      reporter: ['text'],
      thresholds: { branches: 100 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          ...shared,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...browserFolders, ...slowFolders],
          setupFiles: ['tests/laws.ts'],
          ...limits(10),
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          ...shared,
          include: ['tests/{ui,app,gallery}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/laws.ts', 'tests/setup.ts'],
          ...limits(5),
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/harness/serveApp.ts'],
          setupFiles: ['tests/journeys/harness/setup.ts'],
          isolate: false,
          ...limits(45),
          // Three browsers on two cores answer late at times; a page that is wrong is still wrong after it.
          expect: { poll: { timeout: MINUTE } },
          // A browser often waits for what a page saves or draws, so that two cores serve three.
          maxWorkers: 3,
        },
      },
      {
        extends: true,
        test: {
          name: 'proof-journeys',
          environment: 'node',
          // After the others.
          sequence: { groupOrder: 1 },
          include: ['tests/proof/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/harness/serveApp.ts'],
          setupFiles: ['tests/journeys/harness/setup.ts'],
          isolate: false,
          ...limits(180),
          expect: { poll: { timeout: MINUTE } },
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'proof',
          environment: 'node',
          include: ['tests/proof/**/*.test.{ts,tsx}'],
          exclude: ['tests/proof/journeys/**'],
          setupFiles: ['tests/journeys/harness/setup.ts'],
          ...limits(180),
          maxConcurrency: 2,
        },
      },
    ],
  },
});
