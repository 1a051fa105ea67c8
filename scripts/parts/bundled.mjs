import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject, root } from './paths.mjs';

/**
 * Bundles a TypeScript file of the project for Node and imports it.
 *
 * @param {string} path relative to the project's root
 */
export async function bundled(path) {
  return import(pathToFileURL(await bundle(path)).href);
}

/**
 * The same without importing it: where the program stands.
 *
 * @param {string} path relative to the project's root
 */
export async function bundle(path) {
  const outDir = inProject(`.cache/bundled-${basename(path, '.ts')}`);
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: path,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.js' } },
    },
  });
  return `${outDir}/main.js`;
}
