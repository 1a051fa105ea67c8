import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlock, separatorOf } from '#language/readBlock.ts';

describe('reading a pasted block', () => {
  it('splits rows and columns and ignores the last line end', () => {
    expect(readBlock('a\tb\r\nc\t\r\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  it('keeps tabs, line ends and quotation marks inside a quoted cell', () => {
    expect(readBlock('"satu\tdua\ntiga ""empat"""\t5')).toEqual([['satu\tdua\ntiga "empat"', '5']]);
  });

  it('takes a quotation mark that is never closed for text', () => {
    expect(readBlock('"12 inci\tb')).toEqual([['"12 inci', 'b']]);
    expect(readBlock('"a" b\tc')).toEqual([['"a" b', 'c']]);
  });

  it('gives no rows for nothing', () => {
    expect(readBlock('')).toEqual([]);
  });

  it('reads back every block that a spreadsheet writes', () => {
    const cell = fc.string().map((text) => text.replace(/\r/g, ''));
    const block = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(block, (rows) => {
        const quoted = rows.map((row) =>
          row.map((text) => `"${text.replace(/"/g, '""')}"`).join('\t'),
        );
        expect(readBlock(quoted.join('\n'))).toEqual(rows);
      }),
    );
  });
});

describe('the separator of a text file', () => {
  it('is a tab, else a semicolon, else a comma, judged outside quotation marks', () => {
    expect(separatorOf('a\tb;c')).toBe('\t');
    expect(separatorOf('a;1,5\nb,c')).toBe(';');
    expect(separatorOf('"a;b",c\n')).toBe(',');
  });

  it('splits the cells, and not those in quotation marks', () => {
    expect(readBlock('"Berkas; kurang";3\r\nAntrean;1.234,5\r\n', ';')).toEqual([
      ['Berkas; kurang', '3'],
      ['Antrean', '1.234,5'],
    ]);
  });
});
