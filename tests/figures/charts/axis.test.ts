import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactAxis, percentAxis, roundAxis } from '#figures/charts/axis.ts';

const values = fc.double({ min: 1e-6, max: 1e12, noNaN: true });

describe('an axis that ends at a total', () => {
  it('has round ticks below the total and the total itself', () => {
    expect(exactAxis('Keluhan', 154).ticks.map((tick) => tick.label)).toEqual([
      '0',
      '25',
      '50',
      '75',
      '100',
      '125',
      '154',
    ]);
    expect(exactAxis('Keluhan', 154)).toMatchObject({ min: 0, max: 154 });
  });

  it('never lets a tick crowd the total, whatever the total', () => {
    fc.assert(
      fc.property(values, (total) => {
        const { ticks, max } = exactAxis('', total);
        const at = ticks.map((tick) => tick.value);
        expect(max).toBe(total);
        expect(at.length).toBeGreaterThan(1);
        expect(at.length).toBeLessThan(10);
        expect(at.every((value, index) => index === 0 || value > (at[index - 1] ?? 0))).toBe(true);
      }),
    );
  });

  it('still spans a range for a total of zero', () => {
    expect(exactAxis('', 0).max).toBe(1);
  });
});

describe('an axis between round numbers', () => {
  it('covers all values from zero', () => {
    expect(roundAxis('Menit', [42, 7])).toMatchObject({ min: 0, max: 50 });
    expect(roundAxis('', [-3, 12])).toMatchObject({ min: -5, max: 15 });
    expect(roundAxis('', [0.3]).ticks.map((tick) => tick.label)).toContain('0,1');
  });

  it('counts whole things in whole steps', () => {
    expect(roundAxis('', [3]).ticks.map((tick) => tick.label)).toEqual(['0', '1', '2', '3']);
    expect(exactAxis('', 12).ticks.every((tick) => Number.isInteger(tick.value))).toBe(true);
  });

  it('covers any values with few ticks', () => {
    const any = fc.array(
      fc
        .double({ min: -1e9, max: 1e9, noNaN: true })
        .filter((value) => value === 0 || Math.abs(value) > 1e-6),
    );
    fc.assert(
      fc.property(any, (numbers) => {
        const { min, max, ticks } = roundAxis('', numbers);
        expect(numbers.every((value) => value >= min && value <= max + 1e-9 * Math.abs(max))).toBe(
          true,
        );
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(12);
      }),
    );
  });
});

it('labels shares from 0% to 100%', () => {
  expect(percentAxis('').ticks.map((tick) => tick.label)).toEqual([
    '0%',
    '20%',
    '40%',
    '60%',
    '80%',
    '100%',
  ]);
});
