import { rmSync } from 'node:fs';
import { findChromium } from './parts/findChromium.mjs';
import { installMissing } from './parts/installMissing.mjs';
import { inProject, programs, root } from './parts/paths.mjs';
import { runNode } from './parts/run.mjs';
import { readTally } from './parts/tally.mjs';

const REPORTS = ['.cache/check.json', '.cache/journeys.json'].map(inProject);
const [, journeysReport = ''] = REPORTS;

try {
  for (const report of REPORTS) rmSync(report, { force: true });
  await installMissing();
  const chromium = await findChromium();
  process.stdout.write(`Journeys will use ${chromium}\n`);
  const check = await runNode([inProject('scripts/check.mjs')], { cwd: root });
  const journeys = await runNode(
    [
      ...[programs.vitest, 'run', '--project', 'journeys'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${journeysReport}`],
    ],
    { cwd: root, env: { CHROME_PATH: chromium } },
  );
  close([
    ...(check.code === 0 ? [] : ['check']),
    ...(journeys.code === 0 ? [] : ['the journeys in the browser']),
  ]);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function close(/** @type {readonly string[]} */ refused) {
  const tallies = REPORTS.map(readTally);
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  process.stdout.write(
    refused.length === 0 ? 'Everything passed.\n' : `Refused by ${refused.join(' and ')}.\n`,
  );
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = refused.length === 0 && failed === 0 ? 0 : 1;
}
