import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inProject, root } from '#scripts/parts/paths.mjs';

/** A part of a long run: its cases are counted, and each is what its seed and its number make it. */
export interface Part {
  readonly seed: number;
  readonly from: number;
  readonly count: number;
}

/**
 * The part that is asked for by `PROOF_SEED`, `PROOF_FROM` and `PROOF_COUNT`; what is not said is seed 1, what no part
 * before it has done, here or by the ledger of `name`, and `usual` cases.
 */
export function askedPart(name: string, usual: number, done: (seed: number) => number): Part {
  const seed = numberOf('PROOF_SEED') ?? 1;
  const entered = readLedger(name)
    .filter((entry) => entry.seed === seed)
    .map(({ from, count }) => from + count);
  return {
    seed,
    from: numberOf('PROOF_FROM') ?? Math.max(done(seed), ...entered),
    count: numberOf('PROOF_COUNT') ?? usual,
  };
}

/** The part of so many cases, each of which is always the same: all that `PROOF_FROM` and `PROOF_COUNT` do not leave out. */
export function partOf(cases: number): Part {
  const from = Math.min(numberOf('PROOF_FROM') ?? 0, cases);
  return { seed: 1, from, count: Math.min(numberOf('PROOF_COUNT') ?? cases, cases - from) };
}

/** A part that was done to its end, with how many faults it had and the most that anything in it took, by name. */
interface Entry extends Part {
  /** What the project was when the part was done; empty where git cannot tell. */
  readonly commit: string;
  readonly faults: number;
  readonly most: Readonly<Record<string, number>>;
}

/** The parts that were entered in the ledger of a run, which lies with the sources, so that parts of many days add up. */
function readLedger(name: string): readonly Entry[] {
  const path = ledgerOf(name);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly Entry[]) : [];
}

/** Enters a part that was done to its end in the ledger of its run, where `PROOF_LEDGER=keep` asks for it. */
export function enterPart(name: string, part: Part, found: Pick<Entry, 'faults' | 'most'>): void {
  if (process.env.PROOF_LEDGER !== 'keep' || part.count === 0) return;
  const entry: Entry = { ...part, commit: commit(), ...found };
  mkdirSync(dirname(ledgerOf(name)), { recursive: true });
  writeFileSync(ledgerOf(name), `${JSON.stringify([...readLedger(name), entry], null, 2)}\n`);
}

function ledgerOf(name: string): string {
  return inProject(`tests/proof/ledger/${name}.json`);
}

function commit(): string {
  try {
    const words = ['rev-parse', '--short', 'HEAD'];
    return execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
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
