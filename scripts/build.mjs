import { programs, root } from './parts/paths.mjs';
import { runNode } from './parts/run.mjs';

/** The folder to be served, then the one file, which takes the folder's licences along. */
for (const mode of ['production', 'file']) {
  const { code } = await runNode(
    [programs.vite, 'build', '--mode', mode, '--logLevel', 'warn'],
    // Whoever calls it from a test would have React built for its own developers.
    { cwd: root, env: { NODE_ENV: 'production' } },
  );
  if (code !== 0) {
    process.exitCode = code;
    break;
  }
}
