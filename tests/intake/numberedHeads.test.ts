import { describe, expect, it } from 'vitest';
import { reads } from './shown.ts';

/** A table of two kinds over three columns of these names, with its places, sums and total. */
function listed(names: readonly string[]): string {
  return `No | Jenis | ${names.join(' | ')} | Jumlah
1 | RM tidak ada | 3 | 5 | 1 | 9
2 | Berkas kurang | 2 | 1 | 1 | 4
 | Total | 5 | 6 | 2 | 13`;
}

describe('names of columns that look like values', () => {
  it.each([
    ['days', ['2/6', '3/6', '4/6']],
    ['days over the end of a month', ['30/6', '1/7', '2/7']],
    ['days with a dash', ['2-6', '3-6', '4-6']],
    ['days with a point', ['02.06', '03.06', '04.06']],
    ['days of weeks apart', ['9/6', '16/6', '23/6']],
    ['months', ['1/24', '2/24', '3/24']],
    ['spans of hours', ['08.00-10.00', '10.00-12.00', '12.00-14.00']],
    ['years of service', ['1 th', '2 th', '3 th']],
    ['decimals', ['2,6', '3,6', '4,6']],
  ])('are %s', (_, names) => {
    expect(reads('check-sheet', listed(names))).toMatchObject({
      input: expect.stringContaining(
        `[${names.join(', ')}] RM tidak ada 3 5 1, Berkas kurang 2 1 1; 13`,
      ) as string,
      told: [],
      questions: [],
    });
  });

  it('are asked about where they are numbers like those below them', () => {
    const text = 'Jenis | 1 | 3 | 5\nRM tidak ada | 3 | 5 | 1\nBerkas kurang | 2 | 1 | 1';
    expect(reads('check-sheet', text).questions).toEqual(['row: head, data']);
  });

  it('are none where the first row is counted like the others', () => {
    const text = 'Antre | 2/6 | 3/6\nBerkas | 1/6 | 4/6\nSalah | 0/6 | 2/6';
    expect(reads('check-sheet', text).input).not.toContain('2/6');
  });
});

describe('how many were looked at above the names of columns', () => {
  it.each(['Diperiksa', 'Jumlah pasien'])('are no kind, and the names no row: %s', (name) => {
    const text = `${name} | 120 | 113 | 109
Jenis | 1/6 | 2/6 | 3/6
Antre | 3 | 1 | 0
Berkas | 2 | 2 | 1`;
    expect(reads('check-sheet', text)).toMatchObject({
      input: expect.stringContaining('[1/6, 2/6, 3/6] Antre 3 1 0, Berkas 2 2 1;') as string,
      setAside: expect.arrayContaining([expect.stringContaining(name)]) as string[],
    });
  });
});
