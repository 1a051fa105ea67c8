import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { inProject } from '#scripts/parts/paths.mjs';

/** What the lines of a script import: the project's own parts by their path, packages by their name. */
function importsOf(
  script: string,
): readonly { readonly source: string; readonly isOwn: boolean }[] {
  const code = readFileSync(inProject(script), 'utf8');
  const sources = [...code.matchAll(/^(?:import|export)\b[^;]*?'([^']+)';/gm)];
  return sources.map(([, source = '']) => {
    if (source.startsWith('#scripts/')) return { source: source.slice(1), isOwn: true };
    if (!source.startsWith('.')) return { source, isOwn: false };
    return { source: join(dirname(script), source).replaceAll('\\', '/'), isOwn: true };
  });
}

/** What a script imports before its first line runs, its own parts followed. */
function importedBy(script: string, met = new Set<string>()): ReadonlySet<string> {
  for (const { source, isOwn } of importsOf(script)) {
    if (met.has(source)) continue;
    met.add(source);
    if (isOwn) importedBy(source, met);
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

// One that stood on its author's disk alone: a line of .gitignore had named its folder too.
it('brings every part that a script is made of', () => {
  const scripts = readdirSync(inProject('scripts'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => `scripts/${name.replaceAll('\\', '/')}`);
  expect(scripts.length).toBeGreaterThan(20);
  const missing = scripts
    .flatMap(importsOf)
    .filter(({ source, isOwn }) => isOwn && !existsSync(inProject(source)))
    .map(({ source }) => source);
  expect(missing).toEqual([]);
});

it('keeps nothing of the project out by what it keeps out of it', () => {
  const rules = readFileSync(inProject('.gitignore'), 'utf8').split('\n');
  // Without a slash before it a name counts in every folder.
  const everywhere = rules
    .filter((rule) => /^[^/*]+\/$/.test(rule))
    .map((rule) => rule.slice(0, -1));
  const folders = ['src', 'scripts', 'templates', 'tests', 'docs'].flatMap((top) =>
    readdirSync(inProject(top), { recursive: true, encoding: 'utf8' }),
  );
  const hidden = folders.filter((path) =>
    path.split(/[\\/]/).some((part) => everywhere.includes(part)),
  );
  expect(hidden).toEqual([]);
});
