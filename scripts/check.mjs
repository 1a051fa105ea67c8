import { rmSync } from 'node:fs';
import { inProject, programs, root } from './parts/paths.mjs';
import { runNode } from './parts/run.mjs';
import { readTally } from './parts/tally.mjs';

const { eslint, knip, oxlint, prettier, tsc, vitest } = programs;
const REPORT = inProject('.cache/check.json');
const TOOLS_REPORT = inProject('.cache/tools.json');

/** Every tool in a real browser, in the app that was built before. */
const tools = {
  name: 'tools in the browser',
  args: [
    ...[vitest, 'run', '--project', 'journeys', 'tests/journeys/tools.test.ts'],
    ...reporters(TOOLS_REPORT),
  ],
};

/**
 * The judges, longest first, so that two at a time end together; `next` follows where a judge is content.
 *
 * @typedef {{ name: string, args: readonly string[], next?: Judge }} Judge
 * @type {readonly Judge[]}
 */
const judges = [
  {
    name: 'tests',
    args: [vitest, 'run', '--project', 'pure', '--project', 'ui', ...reporters(REPORT)],
  },
  { name: 'build', args: [inProject('scripts/build.mjs')], next: tools },
  { name: 'lint', args: [eslint, '.', '--cache', '--cache-location', '.cache/eslint'] },
  { name: 'types and what needs them', args: [oxlint] },
  { name: 'types of the pure floors', args: [tsc, '-p', 'tsconfig.pure.json'] },
  { name: 'unused code', args: [knip, '--no-progress'] },
  { name: 'format', args: [prettier, '--check', '--log-level', 'warn', '.'] },
];

for (const report of [REPORT, TOOLS_REPORT]) rmSync(report, { force: true });
const waiting = [...judges];
/** @type {string[]} */
const failed = [];
await Promise.all([work(), work()]);
const { passed, failed: red } = readTally([REPORT, TOOLS_REPORT]);
process.stdout.write(
  failed.length === 0
    ? `Check: everything is in order, ${passed} tests.\n`
    : `Check: refused by ${failed.join(', ')} (${passed} tests passed, ${red} failed).\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

async function work() {
  for (let judge = waiting.shift(); judge; judge = waiting.shift()) {
    const started = performance.now();
    const { code, output } = await runNode(judge.args, { output: 'keep', cwd: root });
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    process.stdout.write(`${code === 0 ? '✓' : '✗'} ${judge.name} (${seconds} s)\n`);
    if (code === 0) {
      if (judge.next) waiting.unshift(judge.next);
      continue;
    }
    failed.push(judge.name);
    process.stdout.write(`${output}\n`);
  }
}

function reporters(/** @type {string} */ report) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
}
