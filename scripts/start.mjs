import { installMissing } from './parts/installMissing.mjs';
import { openBrowser } from './parts/openBrowser.mjs';
import { inProject, programs, root } from './parts/paths.mjs';
import { runNode } from './parts/run.mjs';

try {
  await installMissing();
  process.stdout.write('Building …\n');
  const build = await runNode([programs.vite, 'build', '--logLevel', 'warn'], {
    output: 'keep',
    cwd: root,
  });
  if (build.code !== 0) throw new Error(`The build failed.\n${build.output}`);
  // It needs a package, which a fresh clone has only now.
  const { serveFolder } = await import('./parts/serveFolder.mjs');
  const { address } = await serveFolder(inProject('dist'), Number(process.env.PORT ?? 4173));
  process.stdout.write(`Benang Merah is at ${address} (stop with Ctrl+C)\n`);
  openBrowser(address);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
