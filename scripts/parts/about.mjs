import { readFileSync } from 'node:fs';
import { inProject } from './paths.mjs';

/** What the built app tells of itself: its version and the day on which it was built. */
export function about() {
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  return {
    'import.meta.env.VITE_VERSION': JSON.stringify(version),
    'import.meta.env.VITE_BUILT_ON': JSON.stringify(new Date().toISOString().slice(0, 10)),
  };
}
