import { describe, expect, it } from 'vitest';
import { isManyCells, looksLikeTable, pastedLines } from '#intake/cells/pastedLines.ts';

describe('pastedLines', () => {
  it.each([
    ['1.\tSatu\r\n2.\tDua\r\n', '1. Satu\n2. Dua'],
    ['a)\tSatu\n\tb)\tDua', 'a) Satu\nb) Dua'],
    ['·\tSatu\n\uf0b7\tDua\no\tTiga\n-\tEmpat', '• Satu\n• Dua\n• Tiga\n- Empat'],
    ['Antre\t45\nBerkas\t30', 'Antre 45\nBerkas 30'],
    ['"Berkas kurang\n(KTP, KK)"\r\n', 'Berkas kurang\n(KTP, KK)'],
    ['"Antre ""lama"""\r\n', 'Antre "lama"'],
    ['kata\tdengan tab', 'kata dengan tab'],
    ['kata\r\n', 'kata'],
    ['"Baik," katanya.', '"Baik," katanya.'],
    ['o tentu', 'o tentu'],
  ])('%j', (text, wanted) => {
    expect(pastedLines(text)).toBe(wanted);
  });
});

describe('a pasted text', () => {
  it.each([
    ['kata\r\n', false, false],
    ['satu\ndua', true, false],
    ['1.\tsatu\n2.\tdua', true, false],
    ['a\tb', true, false],
    ['a\tb\nc\td', true, true],
    ['1.\ta\tb\n2.\tc\td', true, true],
  ])('%j is many cells: %j, and rows of them: %j', (text, areMany, isTable) => {
    expect(isManyCells(text)).toBe(areMany);
    expect(looksLikeTable(text)).toBe(isTable);
  });
});
