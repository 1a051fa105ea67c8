import { describe, expect, it } from 'vitest';
import { boundaryLabel, classLabel } from '#words/classLabel.ts';

describe('the label of a class', () => {
  it('is what it can hold where that is taught, and one number where it holds one', () => {
    const taught = { convention: 'taught', decimals: 1 } as const;
    expect(classLabel({ from: 11.95, to: 12.25 }, taught)).toBe('12–12,2');
    expect(classLabel({ from: 11.95, to: 12.05 }, taught)).toBe('12');
    expect(boundaryLabel({ from: 11.95, to: 12.25 }, 1)).toBe('11,95–12,25');
  });

  it('does not fail for values finer than any scale', () => {
    const tiny = { from: 1e-200, to: 3e-200 };
    expect(classLabel(tiny, { convention: 'taught', decimals: 201 })).toBe('0');
    expect(boundaryLabel(tiny, 201)).toBe('0–0');
  });

  it('is its boundaries where programs draw it', () => {
    const statistical = { convention: 'statistical', decimals: 0 } as const;
    expect(classLabel({ from: 7, to: 14.5 }, statistical)).toBe('7–14,5');
  });
});
