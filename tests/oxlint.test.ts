import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject, programs } from '#scripts/parts/paths.mjs';
import { runNode } from '#scripts/parts/run.mjs';

interface Settings {
  readonly rules: Readonly<Record<string, unknown>>;
  readonly overrides: readonly {
    readonly files: readonly string[];
    readonly rules?: Readonly<Record<string, unknown>>;
  }[];
}

interface Verdict {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

const SETTINGS = '.oxlintrc.json';

/** Rules of the strict set that nobody applies here, and why. */
const spared: Readonly<Record<string, string>> = {
  'no-deprecated': 'every editor strikes it out, and it asks for the type of every word',
  'no-unsafe-enum-assignment': 'there is no enum to guard, by erasableSyntaxOnly',
  'no-unsafe-class-instance-assignment': "docx's parts stand in for one another by design",
  'no-dupe-args': 'no module can be read that breaks it',
  'no-octal': 'no module can be read that breaks it',
};

const planted: Readonly<Record<string, string>> = {
  'floating.ts':
    'async function save(): Promise<void> {}\nexport function go(): void {\n  save();\n}\n',
  'unsafe.ts': "export const a: number = JSON.parse('1');\n",
  'needless.ts': 'export function a(b: string): string {\n  return b ?? "c";\n}\n',
  'misused.ts':
    'async function save(): Promise<boolean> {\n  return await Promise.resolve(true);\n}\nexport const a = save() ? 1 : 2;\n',
  'open.ts':
    "export function a(b: 'x' | 'y'): number {\n  switch (b) {\n    case 'x':\n      return 1;\n  }\n  return 2;\n}\n",
  'silenced.ts': '/* eslint-disable */\nexport const a: number = JSON.parse("1");\n',
  'chicken.ts': "import { egg } from './egg.ts';\nexport const chicken = (): number => egg();\n",
  'egg.ts':
    "import { chicken } from './chicken.ts';\nexport const egg = (): number => chicken();\n",
  'wrong.ts': "export const a: number = 'b';\n",
  'default.ts': 'export default 1;\n',
  'climbing.ts': "import { a } from '../a.ts';\nexport const b = a;\n",
  'any.ts': 'export function a(b: any): void {\n  void b;\n}\n',
  'unused.ts': 'const _a = 1;\nexport const b = 2;\n',
  'absent.mjs': 'export const a = window;\n',
  'src/loud.ts': 'console.log(1);\n',
  'src/many.ts':
    'export function a(b: 1, c: 2, d: 3, e: 4): number {\n  return b + c + d + e;\n}\n',
  'src/untold.ts': 'export function a() {\n  return 1;\n}\n',
  'src/long.ts': 'export {};\n'.repeat(251),
  'src/ui/hooks.tsx':
    "import { useMemo, useState } from 'react';\nexport function useA(b: boolean): number {\n  if (b) useState(0);\n  return useMemo(() => (b ? 1 : 2), []);\n}\n",
  'clean.ts': 'export function a(b: readonly number[]): number {\n  return b.length;\n}\n',
};

const folder = mkdtempSync(join(tmpdir(), 'typed-lint-'));
let verdict: Verdict;

beforeAll(async () => {
  const compilerOptions = { strict: true, module: 'esnext', moduleResolution: 'bundler' };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { ...compilerOptions, target: 'es2023', types: [], noEmit: true },
    }),
  );
  writeFileSync(join(folder, SETTINGS), readFileSync(inProject(SETTINGS), 'utf8'));
  for (const [name, code] of Object.entries(planted)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), code);
  }
  const { output } = await runNode([programs.oxlint, '--format=json'], {
    cwd: folder,
    output: 'keep',
  });
  verdict = JSON.parse(output) as Verdict;
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('oxlint refuses', () => {
  it.each([
    ['a promise that nobody awaits', 'floating.ts', 'typescript(no-floating-promises)'],
    ['a value of any type', 'unsafe.ts', 'typescript(no-unsafe-assignment)'],
    ['a question whose answer is known', 'needless.ts', 'typescript(no-unnecessary-condition)'],
    ['a promise taken for its answer', 'misused.ts', 'typescript(no-misused-promises)'],
    ['a switch that forgets a case', 'open.ts', 'typescript(switch-exhaustiveness-check)'],
    ['a value of the wrong type', 'wrong.ts', 'typescript(TS2322)'],
    ['two files that import each other', 'chicken.ts', 'import(no-cycle)'],
    ['what a comment would silence', 'silenced.ts', 'typescript(no-unsafe-assignment)'],
    ['a default export', 'default.ts', 'import(no-default-export)'],
    ['an import that climbs out of its folder', 'climbing.ts', 'eslint(no-restricted-imports)'],
    ['any', 'any.ts', 'typescript(no-explicit-any)'],
    [
      'a value that nobody uses, also under a name with a dash',
      'unused.ts',
      'eslint(no-unused-vars)',
    ],
    ['a word that a script does not know', 'absent.mjs', 'eslint(no-undef)'],
    ['what speaks to the console', 'src/loud.ts', 'eslint(no-console)'],
    ['a function of four parameters', 'src/many.ts', 'eslint(max-params)'],
    [
      'a function that does not tell what it gives',
      'src/untold.ts',
      'typescript(explicit-module-boundary-types)',
    ],
    ['a file of more than 250 lines', 'src/long.ts', 'eslint(max-lines)'],
    ['a hook under a condition', 'src/ui/hooks.tsx', 'react-hooks(rules-of-hooks)'],
    ['a hook that forgets what it leans on', 'src/ui/hooks.tsx', 'react-hooks(exhaustive-deps)'],
  ])('%s', (_what, file, code) => {
    expect(codesOf(file)).toContain(code);
  });

  it('nothing in a file that is in order', () => {
    expect(codesOf('clean.ts')).toEqual([]);
  });
});

describe('oxlint', () => {
  it('applies every recommended and every strict rule, but for those spared with a reason', () => {
    const wanted = [js.configs.recommended, ...tseslint.configs.strictTypeChecked]
      .flatMap(({ rules }) => Object.entries(rules ?? {}))
      .filter(([, level]) => level !== 'off')
      .map(([rule]) => rule.replace('@typescript-eslint/', ''))
      .filter((rule) => !(rule in spared));
    const { rules, overrides } = JSON.parse(readFileSync(inProject(SETTINGS), 'utf8')) as Settings;
    const applied = [rules, ...overrides.map((override) => override.rules ?? {})]
      .flatMap((row) => Object.entries(row))
      .filter(([, level]) => level !== 'off')
      .map(([rule]) => rule.replace('typescript/', ''));
    expect(wanted.length).toBeGreaterThan(0);
    expect(applied).toEqual(expect.arrayContaining(wanted));
  });

  it('hears no comment that would silence it', () => {
    // It has no switch against its own comments, so nobody may write one.
    const silenced = ['src', 'templates', 'tests', 'scripts'].flatMap((top) =>
      readdirSync(inProject(top), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(tsx?|m?js)$/.test(name))
        .map((name) => join(top, name))
        .filter((name) => /(\/\/|\/\*)\s*oxlint-/.test(readFileSync(inProject(name), 'utf8'))),
    );
    expect(silenced).toEqual([]);
  });
});

function codesOf(file: string): readonly string[] {
  return verdict.diagnostics.filter(({ filename }) => filename === file).map(({ code }) => code);
}
