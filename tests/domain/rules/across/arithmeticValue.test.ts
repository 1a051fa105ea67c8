import { expect, it } from 'vitest';
import { arithmeticValue } from '#domain/risalah/reading/arithmeticValue.ts';

it.each([
  ['40 jam × Rp20.000', 800_000],
  ['11 bulan x Rp800.000', 8_800_000],
  ['Rp1.850.000 + Rp650.000 + Rp500.000', 3_000_000],
  ['2 orang * 3 hari * Rp150.000 = Rp900.000', 900_000],
  ['100 × 5 − 20 × 10', 300],
  ['Rp1.200.000 : 12', 100_000],
  ['1,5 jam × 20', 30],
])('reckons “%s”', (text, value) => {
  expect(arithmeticValue(text)).toBe(value);
});

it.each([
  'Rp800.000',
  'menurut kuitansi',
  '(3 + 4) × 5',
  '10% × Rp800.000',
  '1.5 jam × 20',
  '2-3 jam × Rp20.000',
  '40 jam per bulan × 12',
  '40 jam 20 hari × 3',
  '12 bulan × Rp1,5 juta',
  'Bulan 1: 20 rim × Rp50.000',
  'Upah Rp50.000/hari, 20 hari',
  '30 menit × 20 hari × Rp20.000/jam',
])('does not guess at “%s”', (text) => {
  expect(arithmeticValue(text)).toBeNull();
});
