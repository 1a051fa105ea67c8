import { expect, it } from 'vitest';
import { formatList, formatNames } from '#language/formatList.ts';
import { capitalise } from '#language/capitalise.ts';
import { spellNumber } from '#language/spellNumber.ts';

it('joins words with commas and a conjunction', () => {
  expect(formatList([])).toBe('');
  expect(formatList(['A'])).toBe('A');
  expect(formatList(['A', 'B'])).toBe('A dan B');
  expect(formatList(['A', 'B', 'C'])).toBe('A, B, dan C');
  expect(formatList(['A', 'B', 'C'], 'atau')).toBe('A, B, atau C');
});

it('keeps apart names that are lists themselves', () => {
  expect(formatNames(['A', 'B', 'C'])).toBe('A, B, dan C');
  expect(formatNames(['A', 'B dan C'])).toBe('A serta B dan C');
  expect(formatNames(['A dan B', 'C', 'D'])).toBe('A dan B, C, serta D');
  expect(formatNames(['A, B, dan C', 'D'])).toBe('A, B, dan C serta D');
  expect(formatNames(['A, B, dan C', 'D', 'E'])).toBe('A, B, dan C; D; dan E');
  expect(formatNames(['12,5%', '3%', '1%'])).toBe('12,5%, 3%, dan 1%');
  expect(formatNames([])).toBe('');
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
