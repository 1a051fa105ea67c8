import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/**
 * What a run of tests has found. `errors` counts what broke outside every test: it refuses a run in which each test
 * passed. `lines` names each failure and each error with the first line of what it says.
 *
 * @typedef {{ passed: number, failed: number, errors: number, lines: readonly string[] }} Verdict
 */

/**
 * A reporter of vitest that keeps the verdict of its run in a file.
 *
 * @param {string} path of the file
 * @returns {import('vitest/node').Reporter}
 */
export function keepVerdict(path) {
  return {
    onTestRunEnd(modules, errors) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(verdictOf(modules, errors)));
    },
  };
}

/**
 * @param {readonly import('vitest/node').TestModule[]} modules
 * @param {readonly import('vitest/node').SerializedError[]} errors
 * @returns {Verdict}
 */
function verdictOf(modules, errors) {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const failed = tests.filter((test) => test.result().state === 'failed');
  // A file that cannot be loaded, or a group that cannot be set up, holds no test that could fail; yet it is a failure.
  const broken = modules
    .flatMap((module) => [module, ...module.children.allSuites()])
    .filter((group) => group.errors().length > 0);
  return {
    passed: tests.filter((test) => test.result().state === 'passed').length,
    failed: failed.length + broken.length,
    errors: errors.length,
    lines: [
      ...failed.map((test) => told(nameOf(test), test.result().errors ?? [])),
      ...broken.map((group) => told(nameOf(group), group.errors())),
      ...errors.map((error) => told('outside tests', [error])),
    ],
  };
}

function nameOf(
  /** @type {import('vitest/node').TestModule | import('vitest/node').TestSuite | import('vitest/node').TestCase} */ one,
) {
  if (one.type === 'module') return relative('', one.moduleId);
  return `${relative('', one.module.moduleId)} > ${one.fullName}`;
}

function told(
  /** @type {string} */ name,
  /** @type {readonly import('vitest/node').SerializedError[]} */ errors,
) {
  const [error] = errors;
  const [said = ''] = String(error?.message ?? '').split('\n');
  return `${name}: ${error?.name ?? 'Error'}: ${said}`;
}
