import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './paths.mjs';

/** What the file with all licences is called in the built folder. */
export const LICENCES = 'LISENSI.md';

/**
 * The licences of all that is inside the app, by the lock file: what a bundler lists leaves out what only workers use.
 *
 * @returns {string} Markdown
 */
export function licences() {
  const { packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'));
  const inside = Object.entries(packages).filter(
    ([path, { dev, optional }]) => path !== '' && !dev && !optional && !path.includes('@types/'),
  );
  const own = readFileSync(inProject('LICENSE'), 'utf8').trim();
  const parts = inside.map(([path, { version, license }]) => {
    const name = path.replace(/^.*node_modules\//, '');
    return `## ${name} ${version} (${license})\n\n${textIn(inProject(path))}`;
  });
  return [`# Benang Merah\n\n${own}`, ...parts].join('\n\n') + '\n';
}

/** Puts them in the built folder. @returns {import('vite').Plugin} */
export function licencesInFolder() {
  return {
    name: 'licences-in-folder',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: LICENCES, source: licences() });
    },
  };
}

/** Packages that name their licence without its text are few. */
function textIn(/** @type {string} */ folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}
