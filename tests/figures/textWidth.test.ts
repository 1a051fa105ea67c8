import { describe, expect, it } from 'vitest';
import { measureText } from '#figures/textWidth.ts';

describe('measureText', () => {
  it('gives an Arial zero 0.556 em and eight per cent to spare', () => {
    expect(measureText('0', 10, false)).toBeCloseTo(5.56 * 1.08, 5);
  });

  it('makes bold letters wider', () => {
    expect(measureText('penyebab', 10, true)).toBeGreaterThan(measureText('penyebab', 10, false));
  });

  it('makes an accented letter as wide as the plain one', () => {
    expect(measureText('é', 10, false)).toBe(measureText('e', 10, false));
  });

  it('counts one em for letters it does not know', () => {
    expect(measureText('質', 10, false)).toBeCloseTo(10.8, 5);
  });

  it('adds up letter by letter', () => {
    expect(measureText('ab', 10, false)).toBeCloseTo(
      measureText('a', 10, false) + measureText('b', 10, false),
      5,
    );
  });
});
