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
  oxfmt: inProject('node_modules/oxfmt/bin/oxfmt'),
  // The linter still needs the compiler that is written in JavaScript; this one is eight times faster.
  tsc: inProject('node_modules/typescript-native/bin/tsc'),
  knip: inProject('node_modules/knip/bin/knip.js'),
};
