import { existsSync } from 'node:fs';
import { inProject, root } from './parts/paths.mjs';
import { run } from './parts/run.mjs';

// A copy without its history (an archive) has no hooks to set, and that is no failure.
if (existsSync(inProject('.git'))) {
  await run('git', ['config', 'core.hooksPath', '.githooks'], { cwd: root, output: 'keep' });
}
