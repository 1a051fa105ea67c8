import { describe, expect, it } from 'vitest';
import { findCauseDoubles } from '#domain/tools/causes/causeDoubles.ts';
import { emptyCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import type { Cause } from '#domain/tools/causes/causeEffect.ts';

const cause = (id: string, parent: string, text: string, retired = false): Cause => ({
  id,
  parent,
  text,
  candidate: false,
  retired,
});

const doublesOf = (...causes: Cause[]) =>
  findCauseDoubles({
    ...emptyCauseEffect,
    categories: [
      { id: 'man', name: 'Manusia' },
      { id: 'method', name: 'Metode' },
    ],
    causes,
  });

describe('doubles among the causes', () => {
  it('are those with the same words, whatever their case and spacing', () => {
    expect(
      doublesOf(
        cause('a', 'method', 'Petugas  kurang '),
        cause('b', 'man', 'petugas kurang'),
        cause('c', 'man', 'petugas kurang terlatih'),
      ),
    ).toEqual([{ kept: 'b', others: ['a'], text: 'petugas kurang' }]);
  });

  it('are told as the first is written, and not where two words make one', () => {
    expect(
      doublesOf(
        cause('a', 'man', ' Petugas kurang '),
        cause('b', 'man', 'petugas kurang'),
        cause('c', 'man', 'petugaskurang'),
      ),
    ).toEqual([{ kept: 'a', others: ['b'], text: 'Petugas kurang' }]);
  });

  it('keep the cause above where one explains the other', () => {
    expect(
      doublesOf(
        cause('low', 'middle', 'antre'),
        cause('middle', 'top', 'loket satu'),
        cause('top', 'man', 'Antre'),
      ),
    ).toEqual([{ kept: 'top', others: ['low'], text: 'Antre' }]);
  });

  it('are no causes without words, set aside or outside the drawing', () => {
    expect(
      doublesOf(
        cause('a', 'man', ' '),
        cause('b', 'man', ''),
        cause('c', 'man', 'antre'),
        cause('d', 'man', 'antre', true),
        cause('e', 'nowhere', 'antre'),
      ),
    ).toEqual([]);
  });
});
