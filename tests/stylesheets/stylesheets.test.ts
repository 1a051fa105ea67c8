import { dirname } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palette } from '#figures/palette.ts';
import { inProject } from '#scripts/parts/paths.mjs';
import { chevron, pageColours } from '#ui/kit/look/colours.ts';
import {
  askedOf,
  classesOf,
  dressingsOf,
  sourceFiles,
  withoutComments,
} from './readStylesheets.ts';
import type { SourceFile } from './readStylesheets.ts';

const MOST_LINES = 250;
const PALETTE = 'src/figures/palette.ts';
const COLOURS = 'src/ui/kit/look/colours.css';
const TOKENS = 'src/ui/kit/look/tokens.css';
/** So often may a size stand as it is. */
const FEW = 3;

const stylesheets = sourceFiles('.css');
const modules = sourceFiles('.ts', '.tsx');
const dressings = modules.flatMap(dressingsOf);

describe('a stylesheet', () => {
  it(`has no more than ${MOST_LINES} lines, as a module has`, () => {
    const long = stylesheets.filter(({ text }) => linesOf(text) > MOST_LINES);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('dresses only what stands beside it, or shares it from `parts`', () => {
    const strangers = dressings.filter(
      ({ stylesheet, module }) =>
        dirname(stylesheet) !== dirname(module.path) && !isShared(stylesheet, module.path),
    );
    expect(strangers.map(({ stylesheet, module }) => `${module.path} ← ${stylesheet}`)).toEqual([]);
  });

  it('has no class that nobody asks for', () => {
    const idle = stylesheets
      .filter(({ path }) => path.endsWith('.module.css'))
      .flatMap(({ path, text }) => {
        const asked = new Set(
          dressings
            .filter(({ stylesheet }) => stylesheet === path)
            .flatMap((dressing) => askedOf(dressing).classes),
        );
        return classesOf(text)
          .filter((name) => !asked.has(name))
          .map((name) => `${path} .${name}`);
      });
    expect(idle).toEqual([]);
  });

  it('has every class that is asked of it', () => {
    const classes = new Map(stylesheets.map(({ path, text }) => [path, classesOf(text)]));
    const absent = dressings.flatMap((dressing) => {
      const known = classes.get(dressing.stylesheet) ?? [];
      return askedOf(dressing)
        .classes.filter((name) => !known.includes(name))
        .map((name) => `${dressing.module.path} ${dressing.local}.${name}`);
    });
    expect(absent).toEqual([]);
  });

  it('is asked by name alone, so that the two above can tell; one of several is listed by type', () => {
    const unclear = dressings.filter(
      (dressing) => !/^(styles|\w+Styles)$/.test(dressing.local) || askedOf(dressing).unnamed > 0,
    );
    expect(unclear.map(({ module, local }) => `${module.path} ${local}`)).toEqual([]);
  });
});

describe('a size', () => {
  it.each(['font-size', 'border-radius'])('of %s that stands often has a name', (property) => {
    const counts = new Map<string, number>();
    for (const { path, text } of stylesheets.filter(({ path }) => path !== TOKENS)) {
      for (const size of sizesOf(text, property)) {
        // Slides are drawn for a beamer and sheets for paper, each in its own measure.
        if (!/\/projector\//.test(path)) counts.set(size, (counts.get(size) ?? 0) + 1);
      }
    }
    const nameless = [...counts].filter(([, count]) => count > FEW).map(([size]) => size);
    expect(nameless).toEqual([]);
  });
});

describe('a colour', () => {
  it('is written once, in the palette', () => {
    const painted = [...stylesheets, ...modules].filter(isPainted).map(({ path }) => path);
    expect(painted.toSorted()).toEqual([PALETTE, COLOURS]);
  });

  it('of the pages is the palette’s: `-u` writes them anew', async () => {
    await expect(coloursText()).toMatchFileSnapshot(inProject(COLOURS));
  });

  it('of the browser’s frame is the ground of the pages', () => {
    const page = readFileSync(inProject('index.html'), 'utf8');
    expect(page).toContain(`<meta name="theme-color" content="${palette.ground}" />`);
  });
});

function isPainted({ path, text }: SourceFile): boolean {
  const raw = path.endsWith('.css')
    ? /#[0-9a-f]{3,8}\b|%23|\b(?:rgb|hsl)a?\(/i
    : /['"`]#[0-9a-f]{3,8}['"`]/i;
  return raw.test(withoutComments(text));
}

/** Sizes in pixels or `rem` that a stylesheet gives to a property. */
function sizesOf(css: string, property: string): string[] {
  const found = withoutComments(css).matchAll(
    new RegExp(`\\b${property}: ([\\d.]+(?:px|rem));`, 'g'),
  );
  return [...found].map(([, size = '']) => size);
}

/** Lines that say something: neither blank nor comment. */
function linesOf(css: string): number {
  return withoutComments(css)
    .split('\n')
    .filter((line) => line.trim() !== '').length;
}

/** `src/ui/x/parts/y.module.css` is shared by all of `src/ui/x`. */
function isShared(stylesheet: string, module: string): boolean {
  const folder = dirname(stylesheet);
  return folder.endsWith('/parts') && module.startsWith(`${dirname(folder)}/`);
}

/** A backdrop inherits from nothing in older browsers, so that it is told as the page is. */
function coloursText(): string {
  const colours = Object.entries(pageColours).map(
    ([name, colour]) => `  --${name}: ${shortest(colour.toLowerCase())};\n`,
  );
  return (
    '/* Paper and ink, written from the palette by tests/stylesheets: change src/figures/palette.ts. */\n' +
    `:root,\n::backdrop {\n${colours.join('')}  --chevron-drawing: url("${chevron}");\n}\n`
  );
}

/** `#ffffff` is `#fff` to who tidies stylesheets. */
function shortest(colour: string): string {
  return colour.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
}
