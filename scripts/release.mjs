import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { findChromium } from './parts/findChromium.mjs';
import { LICENCES } from './parts/licences.mjs';
import { inProject, root } from './parts/paths.mjs';
import { runNode } from './parts/run.mjs';
import { readMeFirst } from './release/readMeFirst.mjs';

/*
 * One zip to hand out: the one file, the folder to be served, a page to read first, the licences, checksums.
 */

const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
const NAME = `benang-merah-${version}`;
const ONE_FILE = 'benang-merah.html';
const SITE = 'situs';

const { code } = await runNode([inProject('scripts/build.mjs')], { cwd: root });
if (code !== 0) process.exit(code);

const dist = inProject('dist');
/** @type {Record<string, Uint8Array>} */
const files = {
  'BACA DULU.html': strToU8(await readMeFirst(join(dist, ONE_FILE), await findChromium(), version)),
  [ONE_FILE]: readFileSync(join(dist, ONE_FILE)),
  [LICENCES]: readFileSync(join(dist, LICENCES)),
};
for (const path of filesIn(dist)) {
  const name = relative(dist, path).replaceAll('\\', '/');
  if (name !== ONE_FILE && !name.startsWith('.vite/')) {
    files[`${SITE}/${name}`] = readFileSync(path);
  }
}
files['SHA256SUMS.txt'] = strToU8(
  Object.entries(files)
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join(''),
);

mkdirSync(inProject('release'), { recursive: true });
const zip = inProject(`release/${NAME}.zip`);
writeFileSync(
  zip,
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${NAME}/${name}`, bytes])),
  ),
);
process.stdout.write(`${zip} (${(statSync(zip).size / 1e6).toFixed(1)} MB)\n`);

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
