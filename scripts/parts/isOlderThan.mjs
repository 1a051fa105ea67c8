import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './paths.mjs';

/**
 * Whether a built file is missing or older than anything it was built from.
 *
 * @param {string} built
 * @param {readonly string[]} sources files and folders of the project
 */
export function isOlderThan(built, sources) {
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return sources.some((path) => lastChange(inProject(path)) > builtAt);
}

/** @returns {number} when the file or anything below the folder last changed, in milliseconds */
function lastChange(/** @type {string} */ path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  // A folder changes when a file leaves it, which no remaining file would tell.
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}
