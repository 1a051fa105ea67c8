import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject } from '#scripts/parts/paths.mjs';

/** A file of the project: its path from the root, with `/` on every system, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A module that is dressed by a stylesheet, and the name by which it calls it. */
export interface Dressing {
  readonly stylesheet: string;
  readonly module: SourceFile;
  readonly local: string;
}

/** Files under `src` whose names end so. */
export function sourceFiles(...endings: readonly string[]): SourceFile[] {
  return readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path, text: readFileSync(inProject(path), 'utf8') }));
}

export function dressingsOf(module: SourceFile): Dressing[] {
  const imports = /import (\w+) from '([^']+\.module\.css)'/g;
  return [...module.text.matchAll(imports)].map(([, local = '', address = '']) => ({
    stylesheet: address.startsWith('#')
      ? address.replace('#', 'src/')
      : join(dirname(module.path), address).replaceAll('\\', '/'),
    module,
    local,
  }));
}

/** A stylesheet without its comments. */
export function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}

/** Names of the classes in the selectors of a stylesheet. */
export function classesOf(css: string): string[] {
  const heads = withoutComments(css)
    .replace(/"[^"]*"|'[^']*'/g, '""')
    // What a library calls its own is no class of ours.
    .replace(/:global\([^)]*\)/g, '')
    .matchAll(/([^{};]+)\{/g);
  const selectors = [...heads]
    .map(([, head = '']) => head.trim())
    .filter((head) => head[0] !== '@');
  const names = selectors.flatMap((selector) =>
    [...selector.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name = '']) => name),
  );
  return [...new Set(names)];
}

/** Classes that a module asks of a stylesheet by name, and how often it does anything else with it. */
export function askedOf({ module, local }: Dressing): { classes: string[]; unnamed: number } {
  const code = module.text
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    .replace(/import \w+ from '[^']+\.module\.css';/g, '');
  const uses = [...code.matchAll(new RegExp(`(?<![\\w./])${local}\\b(?:\\.(\\w+))?`, 'g'))];
  const classes = uses.flatMap(([, name]) => (name === undefined ? [] : [name]));
  return { classes, unnamed: uses.length - classes.length };
}
