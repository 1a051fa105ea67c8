import { describe, expect, it } from 'vitest';
import { changeFormula, changeText, changeWords } from '#words/readings/change.ts';

describe('a change in words', () => {
  it('tells a quantity in percent of before', () => {
    expect(changeText(52, 20, 'menit')).toBe('turun 61,5%');
  });

  it('keeps percentage points apart from percent', () => {
    expect(changeText(29.6, 95, '%')).toBe('naik 65,4 poin persen (220,9%)');
  });

  it('tells the difference alone where nothing can be divided by', () => {
    expect(changeText(0, 3, 'keluhan')).toBe('naik 3');
  });

  it('says when nothing changed', () => {
    expect(changeText(4, 4, 'keluhan')).toBe('tetap');
  });
});

describe('a change within a sentence', () => {
  it('tells percentage points and the share of before apart', () => {
    expect(changeWords(30, 18, '%')).toBe('turun 12 poin persen, yaitu 40% dari semula');
  });

  it('tells the difference in the unit first', () => {
    expect(changeWords(28, 12, 'menit')).toBe('turun 16 menit, yaitu 57,1% dari semula');
  });

  it('tells no share of nothing', () => {
    expect(changeWords(0, 3, 'keluhan')).toBe('naik 3 keluhan');
  });
});

describe('the arithmetic of a change', () => {
  it('shows every number it uses', () => {
    expect(changeFormula(52, 20)).toBe('Penurunan = (52 − 20) ÷ 52 × 100% = 61,5%');
  });

  it('is left out where nothing can be divided by', () => {
    expect(changeFormula(0, 3)).toBe('');
  });
});
