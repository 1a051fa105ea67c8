import { existsSync, readFileSync } from 'node:fs';

/** More lines than these of one judge bury the next one's. */
const MOST_LINES = 12;
const LONGEST_LINE = 240;

/**
 * What a judge said: content where `why` is empty, else why it refused, and the first lines of what it found.
 *
 * @typedef {{ name: string, why: string, lines: readonly string[], passed: number, failed: number, errors: number }} Judgement
 */

/**
 * Judges a run by how its program ended, by what it wrote and, of tests, by the verdict that they kept.
 *
 * @param {{ name: string, code: number, output?: string, verdict?: string }} run
 * @returns {Judgement}
 */
export function judgementOf({ name, code, output = '', verdict }) {
  const found = verdict === undefined ? undefined : readVerdict(verdict);
  const { passed = 0, failed = 0, errors = 0, lines = [] } = found ?? {};
  const written = output.split('\n').filter((line) => line.trim() !== '');
  const isContent = code === 0 && failed === 0 && errors === 0;
  const isTold = failed > 0 || errors > 0;
  return {
    name,
    passed,
    failed,
    errors,
    why: isContent ? '' : isTold ? told(failed, errors) : `ended with ${code}`,
    lines: isContent ? [] : shortened(isTold ? lines : written),
  };
}

/**
 * The last lines of a run: who refused, why, and how many tests there were. Only the end of a long log is kept.
 *
 * @param {readonly Judgement[]} judgements
 * @param {string} content what is said when nobody refused
 */
export function lastLines(judgements, content) {
  const refused = judgements.filter(({ why }) => why !== '');
  const sum = (/** @type {'passed' | 'failed' | 'errors'} */ key) =>
    judgements.reduce((before, judgement) => before + judgement[key], 0);
  return [
    ...(refused.length === 0
      ? [content]
      : [`Refused by ${refused.map(({ name }) => name).join(' and ')}.`]),
    ...refused.flatMap(({ name, why, lines }) => [
      `${name}: ${why}`,
      ...lines.map((line) => `  ${line}`),
    ]),
    `${sum('passed')} passed, ${told(sum('failed'), sum('errors'))}`,
  ].join('\n');
}

function told(/** @type {number} */ failed, /** @type {number} */ errors) {
  const outside = errors === 0 ? '' : `, ${errors} error${errors === 1 ? '' : 's'} outside tests`;
  return `${failed} failed${outside}`;
}

function shortened(/** @type {readonly string[]} */ lines) {
  const shown = lines.slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE));
  const left = lines.length - shown.length;
  return left === 0 ? shown : [...shown, `… and ${left} more lines`];
}

/** @returns {import('./keepVerdict.mjs').Verdict | undefined} */
function readVerdict(/** @type {string} */ path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
