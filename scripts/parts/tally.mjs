import { existsSync, readFileSync } from 'node:fs';

/**
 * How many tests ended how, from vitest's own report; nothing when it never got that far.
 *
 * @param {string} path of the JSON report
 */
export function readTally(path) {
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
