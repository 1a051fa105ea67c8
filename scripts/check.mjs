import { rmSync, writeFileSync } from 'node:fs';
import { judgementOf, lastLines } from './parts/judgement.mjs';
import { inProject, programs, root } from './parts/paths.mjs';
import { runNode } from './parts/run.mjs';

const { eslint, knip, oxfmt, oxlint, tsc, vitest } = programs;
/** Where the judgements are left for whoever ran the check. */
const JUDGEMENTS = inProject('.cache/check.json');

/** Tools in a real browser, in the app that was built before. */
const tools = {
  name: 'tools in the browser',
  args: [vitest, 'run', '--project', 'journeys', 'tests/journeys/tools.test.ts'],
  verdict: inProject('.cache/tools.json'),
};

/**
 * The judges, longest first, so that two at a time end together; `next` follows where a judge is content. A judge that
 * runs tests keeps their verdict in a file.
 *
 * @typedef {{ name: string, args: readonly string[], verdict?: string, next?: Judge }} Judge
 * @type {readonly Judge[]}
 */
const judges = [
  {
    name: 'tests',
    args: [vitest, 'run', '--project', 'pure', '--project', 'ui'],
    verdict: inProject('.cache/tests.json'),
  },
  { name: 'build', args: [inProject('scripts/build.mjs')], next: tools },
  { name: 'arrows', args: [eslint, 'src', 'templates'] },
  { name: 'lint and types', args: [oxlint] },
  { name: 'types of the pure floors', args: [tsc, '-p', 'tsconfig.pure.json'] },
  { name: 'unused code', args: [knip, '--no-progress'] },
  { name: 'format', args: [oxfmt, '--check', '.'] },
];

rmSync(JUDGEMENTS, { force: true });
const waiting = [...judges];
/** @type {import('./parts/judgement.mjs').Judgement[]} */
const judgements = [];
await Promise.all([work(), work()]);
writeFileSync(JUDGEMENTS, JSON.stringify(judgements));
process.stdout.write(`${lastLines(judgements, 'Check: everything is in order.')}\n`);
process.exitCode = judgements.every(({ why }) => why === '') ? 0 : 1;

async function work() {
  for (let judge = waiting.shift(); judge; judge = waiting.shift()) {
    const started = performance.now();
    const { name, args, verdict, next } = judge;
    if (verdict !== undefined) rmSync(verdict, { force: true });
    const { code, output } = await runNode(args, {
      output: 'keep',
      cwd: root,
      env: verdict === undefined ? {} : { VERDICT: verdict },
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    const judgement = judgementOf({ name, code, output, ...(verdict && { verdict }) });
    judgements.push(judgement);
    process.stdout.write(`${judgement.why === '' ? '✓' : '✗'} ${name} (${seconds} s)\n`);
    if (judgement.why !== '') process.stdout.write(`${output}\n`);
    else if (next) waiting.unshift(next);
  }
}
