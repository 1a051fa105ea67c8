import { isOlderThan } from './parts/isOlderThan.mjs';
import { inProject, programs, root } from './parts/paths.mjs';
import { runNode } from './parts/run.mjs';

const BUNDLE = inProject('.cache/cli/main.js');

if (isOlderThan(BUNDLE, ['src', 'templates', 'scripts/cli.config.mjs', 'package-lock.json'])) {
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
