import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifference } from '#domain/merge/wordDifference.ts';
import type { Run } from '#domain/merge/wordDifference.ts';

const marked = (runs: readonly Run[]): string =>
  runs.map(({ text, isCommon }) => (isCommon ? text : `[${text}]`)).join('');

describe('what differs in two texts', () => {
  it('is told word by word', () => {
    const [one, other] = wordDifference(
      'Pasien menunggu rata-rata 28 menit di loket.',
      'Pasien lama menunggu rata-rata 11 menit di loket.',
    );
    expect(marked(one)).toBe('Pasien menunggu rata-rata [28 ]menit di loket.');
    expect(marked(other)).toBe('Pasien [lama ]menunggu rata-rata [11 ]menit di loket.');
  });

  it('leaves every text as it is, and has the same words in common on both sides', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', '\n', '  '))
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [left, right] = wordDifference(one, other);
        expect(left.map((run) => run.text).join('')).toBe(one);
        expect(right.map((run) => run.text).join('')).toBe(other);
        const [common, commonToo] = [left, right].map((runs) =>
          runs.flatMap((run) => (run.isCommon ? run.text.split(/\s+/).filter(Boolean) : [])),
        );
        expect(common).toEqual(commonToo);
      }),
    );
  });
});
