import { homeSize } from './parts/homeSize.mjs';
import { inProject, programs, root } from './parts/paths.mjs';
import { runNode } from './parts/run.mjs';

const HOME_LIMIT = 170_000;

const build = await runNode([programs.vite, 'build', '--logLevel', 'warn'], {
  output: 'keep',
  cwd: root,
});
if (build.code !== 0) {
  process.stderr.write(`The build failed.\n${build.output}`);
  process.exit(1);
}

const size = homeSize(inProject('dist'));
print('Home page, JavaScript gzipped', kilobytes(size), `≤ ${kilobytes(HOME_LIMIT)}`);
if (size > HOME_LIMIT) process.exitCode = 1;

function print(/** @type {string[]} */ ...[name = '', measured = '', limit = '']) {
  process.stdout.write(`${name.padEnd(44)}${measured.padStart(12)}   (${limit})\n`);
}

function kilobytes(/** @type {number} */ bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
