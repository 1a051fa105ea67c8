import type { TestProject } from 'vitest/node';
import { findChromium } from '#scripts/parts/findChromium.mjs';
import { isOlderThan } from '#scripts/parts/isOlderThan.mjs';
import { inProject, root } from '#scripts/parts/paths.mjs';
import { runNode } from '#scripts/parts/run.mjs';
import { serveFolder } from '#scripts/parts/serveFolder.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served. */
    address: string;
    /** The Chromium that the journeys drive. */
    chromium: string;
  }
}

/** Builds the app when it is out of date and serves it while the journeys last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const sources = ['src', 'templates', 'public', 'scripts/parts', 'index.html', 'vite.config.ts'];
  if (isOlderThan(inProject('dist/benang-merah.html'), sources)) await build();
  const { address, close } = await serveFolder(inProject('dist'), 0);
  project.provide('address', address);
  project.provide('chromium', await findChromium());
  return close;
}

async function build(): Promise<void> {
  const { code, output } = await runNode([inProject('scripts/build.mjs')], {
    output: 'keep',
    cwd: root,
  });
  if (code !== 0) throw new Error(`The app cannot be built.\n${output}`);
}
