import { describe, expect, it } from 'vitest';
import {
  amountProblem,
  shownAmount,
  editedText,
  readAmount,
} from '#ui/fields/inputs/amountInput.ts';

describe('readAmount', () => {
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
