import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';

/**
 * Bytes of JavaScript, gzipped, that the first page needs before it can be used: the entry and all that it imports
 * statically, as the build's own manifest names them.
 *
 * @param {string} folder the built app
 */
export function homeSize(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  const needed = new Set();
  const collect = (/** @type {string} */ key) => {
    if (needed.has(key)) return;
    needed.add(key);
    for (const imported of manifest[key].imports ?? []) collect(imported);
  };
  collect('index.html');
  const sizes = [...needed].map((key) => gzippedSize(join(folder, manifest[key].file)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function gzippedSize(/** @type {string} */ path) {
  return path.endsWith('.js') ? gzipSync(readFileSync(path), { level: 9 }).length : 0;
}
