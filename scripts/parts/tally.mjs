import { existsSync, readFileSync } from 'node:fs';

/**
 * How many tests ended how, from vitest's own reports; nothing where it never got that far.
 *
 * @param {readonly string[]} paths of the JSON reports
 */
export function readTally(paths) {
  const tallies = paths.map(tallyOf);
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
  };
}

function tallyOf(/** @type {string} */ path) {
  if (!existsSync(path)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  return {
    passed: Number(report.numPassedTests ?? 0),
    // A file that cannot be loaded holds no test that could fail, yet it is a failure.
    failed: Number(report.numFailedTests ?? 0) + brokenFiles(report.testResults ?? []),
  };
}

function brokenFiles(/** @type {{ status: string, assertionResults: unknown[] }[]} */ files) {
  return files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
    .length;
}
