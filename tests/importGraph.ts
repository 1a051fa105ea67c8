import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject } from '#scripts/parts/paths.mjs';

/** What each file imports, or each floor sees, by its name. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The imports of `src` and `templates` among themselves by path: of values, of types, and what loads on demand. */
export function importsOfProduct(): ImportGraph {
  const files = ['src', 'templates'].flatMap((folder) =>
    readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  );
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const code = readFileSync(inProject(file), 'utf8');
      const imported = [...code.matchAll(/(?:from|import)\s*\(?\s*'([#.][^'?]+)/g)];
      const paths = imported.map(([, source = '']) => pathOf(source, file));
      const lost = paths.find((path) => /\.tsx?$/.test(path) && !known.has(path));
      if (lost !== undefined) throw new Error(`${file} imports ${lost}, which is not there`);
      return [file, [...new Set(paths)].filter((path) => known.has(path))];
    }),
  );
}

/** A way from one back to itself, it first and last; `null` where there is none. */
export function circleIn(graph: ImportGraph): readonly string[] | null {
  const done = new Set<string>();

  function walk(one: string, way: readonly string[]): readonly string[] | null {
    if (way.includes(one)) return [...way.slice(way.indexOf(one)), one];
    if (done.has(one)) return null;
    for (const imported of graph.get(one) ?? []) {
      const circle = walk(imported, [...way, one]);
      if (circle !== null) return circle;
    }
    done.add(one);
    return null;
  }

  for (const one of graph.keys()) {
    const circle = walk(one, []);
    if (circle !== null) return circle;
  }
  return null;
}

function pathOf(source: string, from: string): string {
  if (source.startsWith('.')) return join(dirname(from), source).replaceAll('\\', '/');
  return source.startsWith('#templates/') ? source.slice(1) : `src/${source.slice(1)}`;
}
