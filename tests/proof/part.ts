import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inProject } from '#scripts/parts/paths.mjs';

/** A part of a long run: its cases are counted, and each is what its seed and its number make it. */
export interface Part {
  readonly seed: number;
  readonly from: number;
  readonly count: number;
}

/**
 * The part that is asked for by `PROOF_SEED`, `PROOF_FROM` and `PROOF_COUNT`; what is not said is seed 1, what no part
 * before it has done, and `usual` cases.
 */
export function askedPart(usual: number, done: (seed: number) => number): Part {
  const seed = numberOf('PROOF_SEED') ?? 1;
  return {
    seed,
    from: numberOf('PROOF_FROM') ?? done(seed),
    count: numberOf('PROOF_COUNT') ?? usual,
  };
}

/** What earlier parts of a run have found, kept between them; `empty` before the first. */
export function readTally<Tally>(name: string, empty: Tally): Tally {
  const path = pathOf(name);
  // Nobody else writes there.
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Tally) : empty;
}

export function writeTally(name: string, tally: unknown): void {
  mkdirSync(dirname(pathOf(name)), { recursive: true });
  writeFileSync(pathOf(name), JSON.stringify(tally, null, 1));
}

function pathOf(name: string): string {
  return inProject(`.cache/proof/${name}.json`);
}

function numberOf(name: string): number | null {
  const given = Number(process.env[name] ?? NaN);
  return Number.isInteger(given) ? given : null;
}
