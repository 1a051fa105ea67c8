import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { floors, pureFloors } from '#architecture.js';
import type { Floor } from '#architecture.js';
import { inProject } from '#scripts/parts/paths.mjs';
import { circleIn, importsOfProduct } from '#tests/importGraph.ts';

const eslint = new ESLint({ cwd: inProject('.') });

async function judge(filePath: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath: inProject(filePath) });
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message }) => ruleId ?? message);
}

const planted = 'src/figures/planted.ts';

describe('ESLint refuses', () => {
  it.each([
    ['an upward import', planted, "import { a } from '#manuscript/manuscript.ts';"],
    ['an upward import of a type', planted, "import type { a } from '#manuscript/layout.ts';"],
    ['a floor two below', planted, "import { a } from '#domain/statistics/absent.ts';"],
    ['React in a figure', planted, "import { a } from 'react';"],
    ['Node in a figure', planted, "import { a } from 'node:fs';"],
    ['zod in the interface', 'src/ui/fields/planted.tsx', "import { a } from 'zod';"],
    ['Word in the interface', 'src/ui/workspace/planted.tsx', "const a = import('docx');"],
    ['storage in the store', 'src/store/planted.ts', "import { a } from '#persistence/codec.ts';"],
    [
      'templates in the domain',
      'src/domain/rules/planted.ts',
      "import { a } from '#templates/x.ts';",
    ],
    [
      'the workspace in a form',
      'src/ui/tools/planted.tsx',
      "import { a } from '#ui/workspace/x.ts';",
    ],
    ['a form in the kit', 'src/ui/kit/planted.ts', "import { a } from '#ui/fields/x.ts';"],
    [
      'the interface in the command line',
      'src/cli/planted.ts',
      "import { a } from '#ui/kit/x.ts';",
    ],
    ['a page in the app', 'src/app/planted.ts', "import { a } from '#ui/workspace/x.ts';"],
    ['the app in a typesetter', 'src/document/planted.ts', "import { a } from '#app/x.ts';"],
  ])('%s', async (_what, path, code) => {
    expect(await judge(path, `${code}\nexport const b = a;\n`)).toContain(
      'boundaries/dependencies',
    );
  });

  it.each([
    ['the present time', 'new Date()'],
    ['the clock', 'Date.now()'],
    ['chance', 'Math.random()'],
    ['a fresh id', 'crypto.randomUUID()'],
  ])('%s on a pure floor', async (_what, code) => {
    for (const floor of pureFloors) {
      const path = `${pathOf(floor)}/planted.ts`;
      expect(await judge(path, `export const a = ${code};\n`)).toContain('no-restricted-syntax');
    }
  });

  it('a file on no floor', async () => {
    expect(await judge('src/stray/planted.ts', 'export const a = 1;\n')).toContain(
      'boundaries/no-unknown-files',
    );
  });

  it('what a comment would silence', async () => {
    const code = '/* eslint-disable */\nexport const a = Date.now();\n';
    expect(await judge(planted, code)).toContain('no-restricted-syntax');
  });
});

describe('ESLint lets pass', () => {
  it.each([
    ['a floor that the table names', 'src/manuscript/planted.ts', '#figures/figure.ts', 'Figure'],
    ['a package that the table names', 'src/document/planted.ts', 'docx', 'Document'],
    ['everything in the app', 'src/app/planted.ts', '#manuscript/manuscript.ts', 'Manuscript'],
  ])('%s', async (_what, path, source, name) => {
    const code = `import type { ${name} } from '${source}';\nexport const a: ${name} | null = null;\n`;
    expect(await judge(path, code)).toEqual([]);
  });
});

describe('the tree', () => {
  it('compiles every pure floor, and nothing else, without the DOM', () => {
    const config = JSON.parse(readFileSync(inProject('tsconfig.pure.json'), 'utf8')) as {
      include: string[];
    };
    expect(config.include.toSorted()).toEqual(pureFloors.map(pathOf).toSorted());
  });

  it('has no circle of imports, neither of types nor on demand', () => {
    expect(circleIn(importsOfProduct())).toBeNull();
  });

  it('stands floor upon floor: none sees one that sees it, by whatever way', () => {
    const seen = Object.entries<Floor>(floors).map(
      ([name, { sees = [] }]) => [name, sees] as const,
    );
    expect(circleIn(new Map(seen))).toBeNull();
  });

  it('has no two folders of the interface that import each other', () => {
    const ways = new Set(
      [...importsOfProduct()].flatMap(([file, imported]) =>
        imported
          .map((path) => [dirname(file), dirname(path)] as const)
          .filter((way) => way.every((folder) => folder.startsWith('src/ui/')))
          .filter(([from, to]) => from !== to)
          .map((way) => way.join(' and ')),
      ),
    );
    const both = [...ways].filter((way) => ways.has(way.split(' and ').toReversed().join(' and ')));
    expect(both).toEqual([]);
  });

  it('shows so few siblings in a folder that no family hides among them', () => {
    const counts = new Map<string, number>();
    for (const file of ['src', 'templates'].flatMap(filesIn)) {
      counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > MOST_SIBLINGS)).toEqual([]);
  });

  it('shows a circle as the way around it', () => {
    const graph = { door: ['hall'], hall: ['stairs', 'cellar'], stairs: [], cellar: ['hall'] };
    expect(circleIn(new Map(Object.entries(graph)))).toEqual(['hall', 'cellar', 'hall']);
  });

  it('names no file after a drawer where anything fits', () => {
    const drawers = /^(utils?|helpers?|common|misc|types|index)\.tsx?$/;
    const paths = ['src', 'templates'].flatMap(filesIn);
    expect(paths.filter((path) => drawers.test(basename(path)))).toEqual([]);
  });
});

/** A component and its stylesheet count as two. */
const MOST_SIBLINGS = 26;

function filesIn(folder: string): readonly string[] {
  return readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function pathOf(floor: string): string {
  const found = Object.entries(floors).find(([name]) => name === floor);
  if (!found) throw new Error(`No floor is called ${floor}`);
  return found[1].path;
}
