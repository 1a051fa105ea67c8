import { expect, it } from 'vitest';
import { sayNumber } from '#language/sayNumber.ts';

it.each([
  [0, 'nol'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [17, 'tujuh belas'],
  [100, 'seratus'],
  [1204, 'seribu dua ratus empat'],
  [1.204, 'satu koma dua nol empat'],
  [12_000, 'dua belas ribu'],
  [1_000_001, 'satu juta satu'],
  [2_516_382, 'dua juta lima ratus enam belas ribu tiga ratus delapan puluh dua'],
  [-0.5, 'minus nol koma lima'],
  [1e15, '1.000.000.000.000.000'],
])('says %f as people do', (value, words) => {
  expect(sayNumber(value)).toBe(words);
});
