import { describe, expect, it } from 'vitest';
import { formatPercent, formatPoints } from '#language/formatPercent.ts';
import { formatQuantity, isPercent } from '#language/formatQuantity.ts';
import { formatRupiah } from '#language/formatRupiah.ts';

describe('a quantity', () => {
  it('writes percent without a space and with one decimal', () => {
    expect(formatPercent(68.2)).toBe('68,2%');
    expect(formatPercent(48.452)).toBe('48,5%');
    expect(formatPercent(100)).toBe('100%');
    expect(formatPercent(Number.NaN)).toBe('–');
  });

  it('names a difference of percentages percentage points', () => {
    expect(formatPoints(65.4)).toBe('65,4 poin persen');
  });

  it('writes Rupiah without space and cents', () => {
    expect(formatRupiah(1250000)).toBe('Rp1.250.000');
    expect(formatRupiah(-1500.4)).toBe('−Rp1.500');
    expect(formatRupiah(-0.2)).toBe('Rp0');
    expect(formatRupiah(Number.NaN)).toBe('–');
  });

  it('follows its unit', () => {
    expect(formatQuantity(29.6, '%')).toBe('29,6%');
    expect(formatQuantity(29.6, 'persen')).toBe('29,6%');
    expect(formatQuantity(1500, 'Rp')).toBe('Rp1.500');
    expect(formatQuantity(45, 'menit')).toBe('45 menit');
    expect(formatQuantity(45, ' ')).toBe('45');
    expect(isPercent('menit')).toBe(false);
  });
});
