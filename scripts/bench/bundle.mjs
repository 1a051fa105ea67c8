import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject, root } from '#scripts/parts/paths.mjs';

/**
 * Bundles a TypeScript file of this folder for Node and imports it.
 *
 * @param {string} name of the file, without its ending
 */
export async function bundled(name) {
  const outDir = inProject(`.cache/bench-${name}`);
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: `scripts/bench/${name}.ts`,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.js' } },
    },
  });
  return import(pathToFileURL(`${outDir}/main.js`).href);
}
