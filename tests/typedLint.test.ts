import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject, programs } from '#scripts/parts/paths.mjs';
import { runNode } from '#scripts/parts/run.mjs';

interface Settings {
  readonly rules: Readonly<Record<string, unknown>>;
  readonly overrides: readonly { readonly rules: Readonly<Record<string, unknown>> }[];
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
  for (const [name, code] of Object.entries(planted)) writeFileSync(join(folder, name), code);
  const { output } = await runNode([programs.oxlint, '--format=json'], {
    cwd: folder,
    output: 'keep',
  });
  verdict = JSON.parse(output) as Verdict;
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the linter that knows the types refuses', () => {
  it.each([
    ['a promise that nobody awaits', 'floating.ts', 'typescript(no-floating-promises)'],
    ['a value of any type', 'unsafe.ts', 'typescript(no-unsafe-assignment)'],
    ['a question whose answer is known', 'needless.ts', 'typescript(no-unnecessary-condition)'],
    ['a promise taken for its answer', 'misused.ts', 'typescript(no-misused-promises)'],
    ['a switch that forgets a case', 'open.ts', 'typescript(switch-exhaustiveness-check)'],
    ['a value of the wrong type', 'wrong.ts', 'typescript(TS2322)'],
    ['two files that import each other', 'chicken.ts', 'import(no-cycle)'],
    ['what a comment would silence', 'silenced.ts', 'typescript(no-unsafe-assignment)'],
  ])('%s', (_what, file, code) => {
    expect(codesOf(file)).toContain(code);
  });

  it('nothing in a file that is in order', () => {
    expect(codesOf('clean.ts')).toEqual([]);
  });
});

describe('the linter that knows the types', () => {
  it('applies every strict rule that needs types, but for those spared with a reason', () => {
    const needTypes = Object.keys(tseslint.configs.disableTypeChecked.rules ?? {});
    const strict = tseslint.configs.strictTypeChecked.flatMap(({ rules }) =>
      Object.entries(rules ?? {})
        .filter(([, level]) => level !== 'off')
        .map(([rule]) => rule),
    );
    const wanted = strict
      .filter((rule) => needTypes.includes(rule))
      .map((rule) => rule.replace('@typescript-eslint/', ''))
      .filter((rule) => !(rule in spared));
    const { overrides } = JSON.parse(readFileSync(inProject(SETTINGS), 'utf8')) as Settings;
    const applied = Object.keys(overrides[0]?.rules ?? {});
    expect(wanted.length).toBeGreaterThan(0);
    expect(applied.toSorted()).toEqual(
      expect.arrayContaining(wanted.map((rule) => `typescript/${rule}`)),
    );
  });
});

function codesOf(file: string): readonly string[] {
  return verdict.diagnostics.filter(({ filename }) => filename === file).map(({ code }) => code);
}
