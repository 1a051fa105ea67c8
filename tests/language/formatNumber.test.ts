import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, writeNumber } from '#language/formatNumber.ts';
import { readNumber } from '#language/readNumber.ts';

const ordinary = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('a printed number', () => {
  it.each([
    [1234.5, '1.234,5'],
    [0, '0'],
    [-0, '0'],
    [-1234567, '−1.234.567'],
    [999, '999'],
    [1000, '1.000'],
    [1.005, '1,01'],
    [33.333333, '33,33'],
    [-0.001, '−0,001'],
    [0.003149, '0,0031'],
    [1e-12, '0,000000000001'],
    [0.1 + 0.2 - 0.3, '0'],
    [1e21, '1.000.000.000.000.000.000.000'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('keeps trailing zeros only where decimals are asked for exactly', () => {
    expect(formatNumber(2.5, { decimals: 2 })).toBe('2,50');
    expect(formatNumber(2.5, { atMost: 2 })).toBe('2,5');
    expect(formatNumber(2, { decimals: 1 })).toBe('2,0');
  });

  it('prints a dash for what is no number', () => {
    expect(formatNumber(Number.NaN)).toBe('–');
    expect(formatNumber(Number.POSITIVE_INFINITY)).toBe('–');
  });

  it('is read back in Indonesian notation as the same number', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const value = Number(`${whole}.${String(cents).padStart(2, '0')}`);
        expect(readNumber(formatNumber(value), 'indonesian')).toEqual({
          kind: 'value',
          value: value === 0 ? 0 : value,
        });
      }),
    );
  });
});

describe('a number in a field', () => {
  it('is read back as exactly the same number', () => {
    fc.assert(
      fc.property(ordinary, (value) => {
        expect(readNumber(writeNumber(value))).toEqual({
          kind: 'value',
          value: value === 0 ? 0 : value,
        });
      }),
    );
  });

  it('is read back when it has three decimals or thousands', () => {
    expect(writeNumber(1.234)).toBe('1,2340');
    expect(writeNumber(0.125)).toBe('0,125');
    expect(writeNumber(1234)).toBe('1234');
    expect(readNumber(writeNumber(1.234))).toEqual({ kind: 'value', value: 1.234 });
  });

  it('is empty for what is no number', () => {
    expect(writeNumber(Number.NaN)).toBe('');
  });
});
