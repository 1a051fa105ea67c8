import { rmSync } from 'node:fs';
import { findChromium } from './parts/findChromium.mjs';
import { installMissing } from './parts/installMissing.mjs';
import { inProject, programs, root } from './parts/paths.mjs';
import { runNode } from './parts/run.mjs';
import { readTally } from './parts/tally.mjs';

const JOURNEYS_REPORT = inProject('.cache/journeys.json');
const REPORTS = [JOURNEYS_REPORT, ...['.cache/check.json', '.cache/tools.json'].map(inProject)];

try {
  rmSync(JOURNEYS_REPORT, { force: true });
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
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${JOURNEYS_REPORT}`],
    ],
    { cwd: root, env },
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
  const { passed, failed } = readTally(REPORTS);
  process.stdout.write(
    refused.length === 0 ? 'Everything passed.\n' : `Refused by ${refused.join(' and ')}.\n`,
  );
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = refused.length === 0 && failed === 0 ? 0 : 1;
}
