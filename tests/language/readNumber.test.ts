import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '#language/readNumber.ts';

describe('reading a number', () => {
  it.each([
    ['12', 12],
    ['12,5', 12.5],
    ['0,125', 0.125],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['1 234 567', 1234567],
    [' 29,6 % ', 29.6],
    ['Rp1.250.000', 1250000],
    ['Rp 1.500', 1500],
    ['Rp1.500,-', 1500],
    ['1.500,-', 1500],
    ['−7', -7],
    ['-Rp2.000', -2000],
    ['-0', 0],
    ['007', 7],
    ['1\u00a0234\u00a0567', 1234567],
  ])('takes %s for a value', (text, value) => {
    expect(readNumber(text)).toEqual({ kind: 'value', value });
  });

  it('never takes 12.5 for 125', () => {
    expect(readNumber('12.5')).toEqual({ kind: 'ambiguous', indonesian: null, american: 12.5 });
    expect(readNumber('0.5')).toEqual({ kind: 'ambiguous', indonesian: null, american: 0.5 });
  });

  it('asks back where the two notations disagree', () => {
    expect(readNumber('1.234')).toEqual({ kind: 'ambiguous', indonesian: 1234, american: 1.234 });
    expect(readNumber('-1,234')).toEqual({
      kind: 'ambiguous',
      indonesian: -1.234,
      american: -1234,
    });
  });

  it('asks nothing when the notation is known', () => {
    expect(readNumber('1.234', 'indonesian')).toEqual({ kind: 'value', value: 1234 });
    expect(readNumber('1.234', 'american')).toEqual({ kind: 'value', value: 1.234 });
    expect(readNumber('12.5', 'american')).toEqual({ kind: 'value', value: 12.5 });
  });

  it('still asks about a text that the known notation does not allow', () => {
    expect(readNumber('12.5', 'indonesian')).toMatchObject({ kind: 'ambiguous', american: 12.5 });
  });

  it.each([
    'dua',
    '12 menit',
    '1.23.456',
    '1,2,3',
    '12.5.6',
    '--5',
    '-Rp-5',
    '1e5',
    '5 6',
    '1,2.3,4',
    'NaN',
    '9'.repeat(400),
  ])('calls %s unreadable', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'unreadable' });
  });

  it('knows an empty cell', () => {
    expect(readNumber(' \u00a0 ')).toEqual({ kind: 'empty' });
  });

  it('never throws and never gives a value that is no finite number', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reading = readNumber(text);
        if (reading.kind === 'value') expect(Number.isFinite(reading.value)).toBe(true);
      }),
    );
  });
});
