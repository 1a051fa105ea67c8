import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from './parts/findChromium.mjs';
import { installMissing } from './parts/installMissing.mjs';
import { judgementOf, lastLines } from './parts/judgement.mjs';
import { inProject, programs, root } from './parts/paths.mjs';
import { runNode } from './parts/run.mjs';

const CHECK = inProject('.cache/check.json');
const JOURNEYS = inProject('.cache/journeys.json');

try {
  for (const kept of [CHECK, JOURNEYS]) rmSync(kept, { force: true });
  await installMissing();
  const chromium = await findChromium();
  process.stdout.write(`Journeys will use ${chromium}\n`);
  const env = { CHROME_PATH: chromium };
  const check = await runNode([inProject('scripts/check.mjs')], { cwd: root, env });
  const journeys = await runNode(
    [
      ...[programs.vitest, 'run', '--project', 'journeys'],
      // The check has been there.
      ...['--exclude', 'tests/journeys/tools.test.ts'],
    ],
    { cwd: root, env: { ...env, VERDICT: JOURNEYS } },
  );
  const judgements = [
    ...checked(check.code),
    judgementOf({
      name: 'the journeys in the browser',
      code: journeys.code,
      verdict: JOURNEYS,
    }),
  ];
  process.stdout.write(`${lastLines(judgements, 'Everything passed.')}\n`);
  process.exitCode = judgements.every(({ why }) => why === '') ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/**
 * What the judges of the check have said; a check that broke has left nothing.
 *
 * @returns {readonly import('./parts/judgement.mjs').Judgement[]}
 */
function checked(/** @type {number} */ code) {
  if (!existsSync(CHECK)) return [judgementOf({ name: 'check', code: code === 0 ? 1 : code })];
  return JSON.parse(readFileSync(CHECK, 'utf8'));
}
