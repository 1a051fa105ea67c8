import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} path relative to the project's root */
export function inProject(path) {
  return fileURLToPath(new URL(path, new URL('../..', import.meta.url)));
}

/** The programs that the scripts run, without the shell wrappers of `node_modules/.bin`. */
export const programs = {
  vite: inProject('node_modules/vite/bin/vite.js'),
  vitest: inProject('node_modules/vitest/vitest.mjs'),
  eslint: inProject('node_modules/eslint/bin/eslint.js'),
  oxlint: inProject('node_modules/oxlint/bin/oxlint'),
  prettier: inProject('node_modules/prettier/bin/prettier.cjs'),
  tsc: inProject('node_modules/typescript/bin/tsc'),
  knip: inProject('node_modules/knip/bin/knip.js'),
};
