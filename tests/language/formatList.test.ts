import { expect, it } from 'vitest';
import { formatList } from '#language/formatList.ts';
import { capitalise } from '#language/capitalise.ts';
import { spellNumber } from '#language/spellNumber.ts';

it('joins words with commas and a conjunction', () => {
  expect(formatList([])).toBe('');
  expect(formatList(['A'])).toBe('A');
  expect(formatList(['A', 'B'])).toBe('A dan B');
  expect(formatList(['A', 'B', 'C'])).toBe('A, B, dan C');
  expect(formatList(['A', 'B', 'C'], 'atau')).toBe('A, B, atau C');
});

it('spells whole numbers below one hundred', () => {
  expect([0, 2, 10, 11, 12, 20, 21, 99].map(spellNumber)).toEqual([
    'nol',
    'dua',
    'sepuluh',
    'sebelas',
    'dua belas',
    'dua puluh',
    'dua puluh satu',
    'sembilan puluh sembilan',
  ]);
  expect([100, -1, 2.5].map(spellNumber)).toEqual(['100', '−1', '2,5']);
  expect(capitalise('dua')).toBe('Dua');
});
