import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseCheckSheet, emptyCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import { sumsOfOthers } from '#domain/tools/sumsOfOthers.ts';

describe('the sums of the others', () => {
  it('leave out the one value that they stand beside', () => {
    expect(sumsOfOthers([1, 2, 4])).toEqual([6, 5, 3]);
    expect(sumsOfOthers([7])).toEqual([0]);
    expect(sumsOfOthers([])).toEqual([]);
  });

  it('are the total less the value where numbers are whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 })), (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        expect(sumsOfOthers(values).map((sum) => sum + 0)).toEqual(
          values.map((value) => total - value + 0),
        );
      }),
    );
  });

  it('keep what is small beside a value that dwarfs it', () => {
    expect(sumsOfOthers([1e15, 1e-12])).toEqual([1e-12, 1e15]);
    const sheet = analyseCheckSheet({
      ...emptyCheckSheet,
      kinds: [{ id: 'k', name: 'Keluhan' }],
      columns: [
        { id: 'a', name: '', stratum: 'A', inspected: 1e15 },
        { id: 'b', name: '', stratum: 'B', inspected: 1e-12 },
      ],
      counts: [[3, 2]],
    });
    expect(sheet.contrast).toEqual({
      stratum: 'A',
      per: 'hundred-observed',
      value: expect.closeTo(3e-13, 20) as unknown,
      rest: 2e14,
    });
  });
});
