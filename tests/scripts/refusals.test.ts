import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgementOf, lastLines } from '#scripts/parts/judgement.mjs';
import { inProject, programs } from '#scripts/parts/paths.mjs';
import { runNode } from '#scripts/parts/run.mjs';

/** All is well, a test is wrong, a file breaks, a group breaks, and something breaks outside of a test that passes. */
const files = {
  'well.test.js': `it('is well', () => {}); it('is well too', () => {});`,
  'wrong.test.js': `it('is wrong', () => { throw new Error('two is three\\nand more'); });`,
  'broken.test.js': `throw new Error('cannot be loaded');`,
  'group.test.js': `describe('a group', () => { beforeAll(() => { throw new Error('no room'); }); it('waits', () => {}); });`,
  'outside.test.js': `it('passes', () => { Promise.reject(new ReferenceError('window is not defined')); });`,
};

let folder: string;
let run: { readonly code: number; readonly output: string };
const verdict = (): string => join(folder, 'verdict.json');
beforeAll(async () => {
  // Within the project, where vitest is found.
  mkdirSync(inProject('.cache'), { recursive: true });
  folder = mkdtempSync(inProject('.cache/refusals-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const reporter = inProject('scripts/parts/keepVerdict.mjs');
  writeFileSync(
    join(folder, 'vitest.config.mjs'),
    `import { keepVerdict } from ${JSON.stringify(reporter)};
    const reporters = [keepVerdict(${JSON.stringify(verdict())})];
    export default { test: { globals: true, reporters, maxWorkers: 1 } };`,
  );
  run = await runNode([programs.vitest, 'run', '--root', folder], { output: 'keep', cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the last lines of a run', () => {
  it('name each test, file and group that failed, and each error outside, by the first line of what it says', () => {
    const lines = lastLines([judgementOf({ name: 'tests', ...run, verdict: verdict() })], '');
    expect(lines.split('\n')).toEqual([
      'Refused by tests.',
      'tests: 3 failed, 1 error outside tests',
      '  wrong.test.js > is wrong: Error: two is three',
      '  broken.test.js: Error: cannot be loaded',
      '  group.test.js > a group: Error: no room',
      '  outside tests: ReferenceError: window is not defined',
      '3 passed, 3 failed, 1 error outside tests',
    ]);
  });

  it('refuse what broke outside of tests that all passed', () => {
    const kept = { passed: 4817, failed: 0, errors: 3, lines: ['outside tests: Error: gone'] };
    writeFileSync(join(folder, 'outside.json'), JSON.stringify(kept));
    const judgement = judgementOf({
      name: 'tests',
      code: 1,
      verdict: join(folder, 'outside.json'),
    });
    expect(judgement.why).toBe('0 failed, 3 errors outside tests');
    expect(judgement.lines).toEqual(kept.lines);
  });

  it('say that everything passed, and how much it was', () => {
    writeFileSync(
      join(folder, 'well.json'),
      JSON.stringify({ passed: 2, failed: 0, errors: 0, lines: [] }),
    );
    const judgement = judgementOf({ name: 'tests', code: 0, verdict: join(folder, 'well.json') });
    expect(lastLines([judgement], 'Everything passed.').split('\n')).toEqual([
      'Everything passed.',
      '2 passed, 0 failed',
    ]);
  });

  it('show what a judge without tests has found first, and say how much is left out', () => {
    const output = Array.from({ length: 30 }, (_, line) => `line ${line + 1}`).join('\n\n');
    const lint = judgementOf({ name: 'lint', code: 2, output });
    const lines = lastLines([lint, judgementOf({ name: 'format', code: 0 })], '').split('\n');
    expect(lines.slice(0, 3)).toEqual(['Refused by lint.', 'lint: ended with 2', '  line 1']);
    expect(lines.slice(-2)).toEqual(['  … and 18 more lines', '0 passed, 0 failed']);
  });

  it('do not take a run that left nothing for one that passed', () => {
    const judgement = judgementOf({ name: 'tests', code: 1, verdict: join(folder, 'none.json') });
    expect(judgement.why).toBe('ended with 1');
  });
});
