import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { inProject } from '#scripts/parts/paths.mjs';

/** What a script imports before its first line runs, its own parts followed. */
function importedBy(script: string, met = new Set<string>()): ReadonlySet<string> {
  const code = readFileSync(inProject(script), 'utf8');
  for (const [, source = ''] of code.matchAll(/^(?:import|export)\b[^;]*?'([^']+)';/gm)) {
    const own = source.startsWith('#scripts/')
      ? source.slice(1)
      : source.startsWith('.')
        ? join(dirname(script), source).replaceAll('\\', '/')
        : null;
    if (own !== null && met.has(own)) continue;
    met.add(own ?? source);
    if (own !== null) importedBy(own, met);
  }
  return met;
}

it.each(['scripts/start.mjs', 'scripts/test.mjs', 'scripts/prepare.mjs'])(
  '%s begins with nothing installed',
  (script) => {
    const packages = [...importedBy(script)].filter(
      (source) => !source.startsWith('node:') && !source.startsWith('scripts/'),
    );
    expect(packages).toEqual([]);
  },
);
