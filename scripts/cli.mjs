import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, programs, root } from './parts/paths.mjs';
import { runNode } from './parts/run.mjs';

const BUNDLE = inProject('.cache/cli/main.js');

if (isStale()) {
  const config = inProject('scripts/cli.config.mjs');
  const { code, output } = await runNode([programs.vite, 'build', '--config', config], {
    output: 'keep',
    cwd: root,
  });
  if (code !== 0) {
    process.stderr.write(`Berkas program CLI tidak dapat disusun.\n${output}`);
    process.exit(1);
  }
}

// npm runs scripts from the project's folder; the paths were typed where the person stood.
const here = process.env.INIT_CWD ?? process.cwd();
const { code } = await runNode([BUNDLE, ...process.argv.slice(2)], { cwd: here });
process.exitCode = code;

function isStale() {
  if (!existsSync(BUNDLE)) return true;
  const built = statSync(BUNDLE).mtimeMs;
  const sources = ['src', 'templates', 'scripts/cli.config.mjs', 'package-lock.json'];
  return sources.some((path) => newestChange(inProject(path)) > built);
}

/** @returns {number} when the file or anything below the folder last changed, in milliseconds */
function newestChange(/** @type {string} */ path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
