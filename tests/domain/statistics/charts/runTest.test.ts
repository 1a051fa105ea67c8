import { describe, expect, it } from 'vitest';
import { runTest } from '#domain/statistics/charts/runTest.ts';

/** Runs of the given lengths beside a centre of zero, above and below in turn. */
function runs(...lengths: readonly number[]): ReturnType<typeof runTest> {
  const values = lengths.flatMap((length, at) =>
    Array.from({ length }, () => (at % 2 === 0 ? 1 : -1)),
  );
  return runTest(values, 0);
}

// 20 useful points: the longest run that chance explains is 7, the fewest crossings are 6 (Anhøj 2015, table).
describe('a run chart of 20 useful points', () => {
  it('signals a run of eight by itself, not one of seven', () => {
    expect(runs(7, 2, 2, 2, 2, 2, 3)).toMatchObject({
      longestRun: 7,
      longestRunMax: 7,
      crossings: 6,
      signal: false,
      longRuns: [],
    });
    expect(runs(8, 2, 2, 2, 2, 2, 2)).toMatchObject({
      longestRun: 8,
      crossings: 6,
      signal: true,
      longRuns: [{ from: 1, to: 8 }],
    });
  });

  it('signals five crossings by themselves, not six', () => {
    expect(runs(4, 3, 3, 3, 3, 4)).toMatchObject({ crossings: 5, crossingsMin: 6, signal: true });
    expect(runs(3, 3, 3, 3, 3, 3, 2)).toMatchObject({ crossings: 6, signal: false });
  });
});

describe('a run chart of one useful point', () => {
  it('has limits, and no signal', () => {
    expect(runTest([5, 5, 6], 5)).toMatchObject({
      useful: 1,
      longestRunMax: 3,
      crossingsMin: 0,
      signal: false,
    });
  });
});
