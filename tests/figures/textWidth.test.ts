import { describe, expect, it } from 'vitest';
import { textWidth } from '#figures/textWidth.ts';

describe('textWidth', () => {
  it('gives an Arial zero 0.556 em and eight per cent to spare', () => {
    expect(textWidth('0', 10, false)).toBeCloseTo(5.56 * 1.08, 5);
  });

  it('makes bold letters wider', () => {
    expect(textWidth('penyebab', 10, true)).toBeGreaterThan(textWidth('penyebab', 10, false));
  });

  it('makes an accented letter as wide as the plain one', () => {
    expect(textWidth('é', 10, false)).toBe(textWidth('e', 10, false));
  });

  it('counts one em for letters it does not know', () => {
    expect(textWidth('質', 10, false)).toBeCloseTo(10.8, 5);
  });

  it('takes Arabic letters, which run into each other, for narrower', () => {
    expect(textWidth('الانتظار', 10, false)).toBeLessThan(textWidth('質'.repeat(8), 10, false));
    expect(textWidth('مَ', 10, false)).toBe(textWidth('م', 10, false));
  });

  it('adds up letter by letter', () => {
    expect(textWidth('ab', 10, false)).toBeCloseTo(
      textWidth('a', 10, false) + textWidth('b', 10, false),
      5,
    );
  });
});
