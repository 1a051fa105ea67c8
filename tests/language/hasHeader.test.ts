import { describe, expect, it } from 'vitest';
import { hasHeader } from '#language/hasHeader.ts';

const landing = { isNumber: [false, true, true], labels: ['Jenis kejadian', '', ''] };

describe('the first row of a block', () => {
  it('names the columns where it has words over numbers', () => {
    const block = [
      ['', 'Senin', 'Selasa'],
      ['Berkas', '3', '1.234,5'],
    ];
    expect(hasHeader(block, landing)).toBe(true);
  });

  it('names the columns where numbers do so under a title of their own', () => {
    const days = (title: string) => [
      [title, '1', '2'],
      ['Berkas', '3', '4'],
    ];
    expect(hasHeader(days('Jenis'), landing)).toBe(true);
    expect(hasHeader(days('jenis kejadian'), landing)).toBe(true);
    expect(hasHeader(days('Antrean'), landing)).toBe(false);
  });

  it('is data where it holds numbers, or where nothing below it does', () => {
    expect(
      hasHeader(
        [
          ['Berkas', '3', 'banyak'],
          ['Antrean', '4', '5'],
        ],
        landing,
      ),
    ).toBe(false);
    expect(
      hasHeader(
        [
          ['a', 'x', 'y'],
          ['b', 'z', ''],
        ],
        landing,
      ),
    ).toBe(false);
  });

  it('is data where it is the only one', () => {
    expect(hasHeader([['Jenis', 'Senin', 'Selasa']], landing)).toBe(false);
    expect(hasHeader([], landing)).toBe(false);
  });
});
