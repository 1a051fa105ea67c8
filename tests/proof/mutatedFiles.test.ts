import { expect, it } from 'vitest';
import { bundle } from '#scripts/parts/bundled.mjs';
import type { Line } from './hostile/child.ts';
import { writeControls } from './hostile/controls.ts';
import { watchChild } from './hostile/watch.ts';
import { askedPart, enterPart, readTally, writeTally } from './part.ts';

const LIMITS = { ms: 2000, mb: 500 };
/** As many as are tried in a browser. */
const WORST = 60;
const USUAL = 4000;

interface Tally {
  /** By seed: the first file that no part has judged. */
  readonly done: Record<number, number>;
  judged: number;
  opened: number;
  refused: number;
  altered: number;
  printed: number;
  readonly faults: Fault[];
  readonly worst: Fault[];
}

interface Fault {
  readonly seed: number;
  readonly line: Line;
}

it('mutated files are opened or refused, each within two seconds of computing and 500 MB', async () => {
  const empty = { judged: 0, opened: 0, refused: 0, altered: 0, printed: 0 };
  const tally = readTally<Tally>('mutatedFiles', { ...empty, done: {}, faults: [], worst: [] });
  const { seed, from, count } = askedPart('mutatedFiles', USUAL, (seed) => tally.done[seed] ?? 0);
  const faults: Fault[] = [];
  const most = { ms: 0, mb: 0 };
  const program = await bundle('tests/proof/hostile/child.ts');
  const task = { folder: await writeControls(), seed, from, to: from + count };
  await watchChild(program, task, (line) => {
    add(tally, { seed, line });
    if (isFault(line)) faults.push({ seed, line });
    most.ms = Math.max(most.ms, line.ms);
    most.mb = Math.max(most.mb, line.mb);
    // A part that is stopped halfway has done what it has done.
    tally.done[seed] = Math.max(tally.done[seed] ?? 0, line.index + 1);
    if (line.index % 100 === 99) writeTally('mutatedFiles', tally);
  });
  writeTally('mutatedFiles', tally);
  enterPart('mutatedFiles', { seed, from, count }, { faults: faults.length, most });
  expect(faults).toEqual([]);
});

function isFault({ outcome, ms, mb }: Line): boolean {
  return outcome === 'threw' || ms > LIMITS.ms || mb > LIMITS.mb;
}

function add(tally: Tally, { seed, line }: Fault): void {
  tally.judged += 1;
  if (isFault(line)) tally.faults.push({ seed, line });
  if (line.outcome !== 'threw') tally[line.outcome] += 1;
  if (line.isAltered) tally.altered += 1;
  if (line.isPrinted) tally.printed += 1;
  const burden = ({ line: { ms, mb } }: Fault): number => ms / LIMITS.ms + mb / LIMITS.mb;
  tally.worst.push({ seed, line });
  tally.worst.sort((one, other) => burden(other) - burden(one));
  tally.worst.length = Math.min(tally.worst.length, WORST);
}
