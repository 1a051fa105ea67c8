import { describe, expect, it } from 'vitest';
import {
  amountProblem,
  shownAmount,
  editedText,
  readAmount,
} from '#ui/fields/inputs/amountInput.ts';

describe('readAmount', () => {
  it('takes a point in Rupiah for what it is, and leaves what is no number as typed', () => {
    const money = { money: true };
    expect(readAmount('234.000', money)).toBe(234_000);
    expect(readAmount('Rp1.500', money)).toBe(1500);
    expect(readAmount('1.250.000', money)).toBe(1_250_000);
    expect(readAmount('1500,5', money)).toBe(1500.5);
    expect(readAmount('', money)).toBeNull();
    expect(readAmount('sekitar 2 juta', money)).toEqual({ typed: 'sekitar 2 juta' });
    expect(readAmount('234.000', {})).toEqual({ typed: '234.000' });
  });

  it('keeps as typed what is lower than makes sense', () => {
    expect(readAmount('-3', { min: 0 })).toEqual({ typed: '-3' });
    expect(readAmount('-3', {})).toBe(-3);
  });

  it('reads a block in the notation that was answered', () => {
    expect(readAmount('1.234', { notation: 'indonesian' })).toBe(1234);
    expect(readAmount('1.234', { notation: 'american' })).toBe(1.234);
  });
});

describe('shownAmount', () => {
  it('groups thousands where a number is only read and not where it is typed', () => {
    expect(shownAmount(1234567.5)).toBe('1.234.567,5');
    expect(editedText(1234567.5)).toBe('1234567,5');
  });
});

describe('amountProblem', () => {
  it('offers no reading that would be too low', () => {
    expect(amountProblem({ typed: '-1.234' }, { min: 0 })?.readings).toEqual([]);
  });

  it('has nothing to say about a number or an empty field', () => {
    expect(amountProblem(3)).toBeNull();
    expect(amountProblem(null)).toBeNull();
  });
});
