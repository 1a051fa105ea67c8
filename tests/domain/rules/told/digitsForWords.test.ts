import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digitsForWords } from '#domain/rules/told/digitsForWords.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { sayNumber } from '#language/sayNumber.ts';

it.each([
  ['turun dari dua puluh delapan menit', 'turun dari 28 menit'],
  ['menjadi Sebelas menit', 'menjadi 11 menit'],
  ['tujuh koma lima jam', '7,5 jam'],
  ['seribu dua ratus empat orang', '1.204 orang'],
  ['tiga dari empat pasien', '3 dari 4 pasien'],
])('reads %s', (text, digits) => {
  expect(digitsForWords(text)).toBe(digits);
});

it.each([
  'salah satu loket',
  'dua pertiga jalan',
  'turun dua kali, setiap kali sesudah perbaikan',
  'satu per satu',
  'dua tiga orang',
  'langkah kedua dan ketiga',
  'perdua limau enamel',
])('leaves %s', (text) => {
  expect(digitsForWords(text)).toBe(text);
});

it('reads back every number that is said', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999_999 }), (value) => {
      expect(digitsForWords(`ada ${sayNumber(value)} berkas`)).toBe(
        `ada ${formatNumber(value)} berkas`,
      );
    }),
  );
});
