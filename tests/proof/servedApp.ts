import { findChromium } from '#scripts/parts/findChromium.mjs';
import { isOlderThan } from '#scripts/parts/isOlderThan.mjs';
import { inProject, programs, root } from '#scripts/parts/paths.mjs';
import { runNode } from '#scripts/parts/run.mjs';
import { serveFolder } from '#scripts/parts/serveFolder.mjs';

export interface ServedApp {
  readonly address: string;
  readonly chromium: string;
  readonly close: () => Promise<void>;
}

/** The app as it is now, built where it is out of date, and the Chromium to open it with. */
export async function serveApp(): Promise<ServedApp> {
  const sources = ['src', 'templates', 'public', 'index.html', 'vite.config.ts'];
  if (isOlderThan(inProject('dist/index.html'), sources)) {
    await runNode([programs.vite, 'build', '--logLevel', 'warn'], {
      cwd: root,
      env: { NODE_ENV: 'production' },
    });
  }
  const served = await serveFolder(inProject('dist'), 0);
  return { ...served, chromium: await findChromium() };
}
