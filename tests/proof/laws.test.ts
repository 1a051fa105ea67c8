/**
 * Every law of the pure floors with cases that `npm test` does not try: a round is one seed for all of them. Its report is
 * printed where a law is broken; `LAW_SEED=… npx vitest run --project pure FILE` tries it again.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inProject, programs, root } from '#scripts/parts/paths.mjs';
import { runNode } from '#scripts/parts/run.mjs';
import { askedPart, enterPart, readTally, writeTally } from './part.ts';

const USUAL = 5;
/** Rounds of different seeds have no case in common. */
const ROUNDS = 10_000;
const NOT_PURE = /^(?:journeys|proof|ui|app|gallery)\//;

interface Tally {
  /** By seed: the first round that no part has done. */
  readonly done: Record<number, number>;
  /** Seeds of laws under which one was broken. */
  readonly broken: number[];
}

it('no law of the pure floors is broken by cases that were never tried', async () => {
  const tally = readTally<Tally>('laws', { done: {}, broken: [] });
  const { seed, from, count } = askedPart('laws', USUAL, (seed) => tally.done[seed] ?? 0);
  const files = filesWithLaws();
  expect(files.length).toBeGreaterThan(0);
  const broken: number[] = [];
  for (let round = from; round < from + count; round += 1) {
    const lawSeed = seed * ROUNDS + round;
    const { code, output } = await runNode(
      [programs.vitest, 'run', '--project', 'pure', '--reporter', 'dot', ...files],
      { cwd: root, env: { LAW_SEED: String(lawSeed) }, output: 'keep' },
    );
    if (code !== 0) {
      process.stdout.write(output);
      broken.push(lawSeed);
      tally.broken.push(lawSeed);
    }
    tally.done[seed] = Math.max(tally.done[seed] ?? 0, round + 1);
    writeTally('laws', tally);
  }
  enterPart('laws', { seed, from, count }, { faults: broken.length, most: {} });
  expect(broken).toEqual([]);
});

function filesWithLaws(): readonly string[] {
  return readdirSync(inProject('tests'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.ts') && !NOT_PURE.test(path))
    .map((path) => `tests/${path}`)
    .filter((path) => readFileSync(inProject(path), 'utf8').includes("from 'fast-check'"));
}
