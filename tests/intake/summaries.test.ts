import { describe, expect, it } from 'vitest';
import { reads } from './shown.ts';

describe('a column called a mean, a range or a deviation', () => {
  it('is set aside where it is that of the others', () => {
    const read = reads(
      'control-chart',
      'Sampel | X1 | X2 | X3 | Rata-rata | R\n1 | 5 | 6 | 7 | 6 | 2\n2 | 5 | 5 | 8 | 6 | 3',
    );
    expect(read).toMatchObject({
      input: 'xbar-r: 1 5 6 7, 2 5 5 8',
      setAside: ['column Rata-rata: mean', 'column R: mean'],
    });
  });

  it('is asked about where its numbers say something else', () => {
    const text = 'Jenis | Jan | Feb | Rata-rata\nAntre | 3 | 4 | 9\nEntri | 1 | 2 | 7';
    expect(reads('check-sheet', text).questions).toEqual(['column: mean, data']);
    expect(reads('check-sheet', text, { column: ['data'] }).input).toContain('Antre 3 4 9');
    expect(reads('check-sheet', text, { column: ['mean'] }).input).toContain('Antre 3 4,');
  });

  it('is data where a letter among others only looks so', () => {
    const scores = 'Masalah | U | S | G | Jumlah\nAntre | 5 | 4 | 5 | 14\nBerkas | 4 | 4 | 3 | 11';
    expect(reads('check-sheet', scores)).toMatchObject({
      input: 'other [U, S, G] Antre 5 4 5, Berkas 4 4 3; 25',
      told: [],
    });
  });

  it('is no count, whatever stands beside it', () => {
    const text = 'Bulan | n | Mean | SD\nJan | 10 | 25,3 | 2,1\nFeb | 12 | 28,1 | 3,0';
    expect(reads('control-chart', text).input ?? '').not.toContain(' of ');
  });
});

describe('a row called a mean', () => {
  it('is set aside and told where it is another than that of the rows above', () => {
    expect(
      reads('series', 'Bulan | Nilai\nJan | 10\nFeb | 20\nMar | 30\nRata-rata | 25'),
    ).toMatchObject({
      input: '[Jan, Feb, Mar] Nilai 10 20 30',
      told: ['Rata-rata/Nilai: 25, not 20'],
    });
  });

  it('is a kind where it stands among kinds, or asked about', () => {
    const kinds = 'Materi | Jumlah siswa\nMean | 12\nMedian | 9\nModus | 4\nTotal | 25';
    expect(reads('pareto', kinds).questions).toEqual(['row: mean, data']);
    expect(reads('pareto', kinds, { row: ['data'] })).toMatchObject({
      input: 'count: Mean 12, Median 9, Modus 4',
      told: [],
    });
  });

  it('does not spoil the order of the rows above', () => {
    const text = 'Hari ke | Waktu\n1 | 25\n2 | 31\n3 | 28\nMin | 25\nMax | 31\nRata-rata | 28';
    expect(reads('series', text).input).toBe('[1, 2, 3] Waktu 25 31 28');
  });
});

describe('a row called a share', () => {
  it('is one where it is of the rows above, and asked about where it is not', () => {
    const rows = 'Jenis | Pagi | Siang\nAntre | 3 | 4\nEntri | 1 | 2\nPersen';
    expect(reads('check-sheet', `${rows} | 40 | 60`).setAside).toEqual(['row Persen: share']);
    expect(reads('check-sheet', `${rows} | 7 | 1`).questions).toEqual(['row: share, data']);
  });
});

describe('a row called a sum', () => {
  it('is asked about where it stands above data and adds up nothing', () => {
    const text = 'Jenis pemeriksaan | Frekuensi\nTotal | 12\nParsial | 30\nUlang | 4';
    expect(reads('pareto', text).questions).toEqual(['row: sum, data']);
    expect(reads('pareto', text, { row: ['data'] }).input).toBe(
      'count: Total 12, Parsial 30, Ulang 4',
    );
  });

  it('may add up subtotals, each of which adds up its own rows', () => {
    const text = `Jenis | Senin | Selasa
Antre | 3 | 4
Petugas | 1 | 2
Jumlah loket 1 | 4 | 6
Berkas | 2 | 1
Sistem | 1 | 1
Jumlah loket 2 | 3 | 2
Jumlah lantai 1 | 7 | 8
Cetak | 5 | 5
Arsip | 1 | 0
Jumlah lantai 2 | 6 | 5
Jumlah semua | 13 | 13`;
    expect(reads('check-sheet', text)).toEqual({
      input:
        'day [Senin, Selasa] Antre 3 4, Petugas 1 2, Berkas 2 1, Sistem 1 1, Cetak 5 5, Arsip 1 0; 26',
      setAside: [
        'row Jumlah loket 1: subtotal',
        'row Jumlah loket 2: subtotal',
        'row Jumlah lantai 1: subtotal',
        'row Jumlah lantai 2: subtotal',
        'row Jumlah semua: sum',
      ],
      questions: [],
      unread: [],
      told: [],
    });
  });
});

describe('a column called a number of rows', () => {
  it('is asked about where it is in no order', () => {
    const text = 'No | Waktu\n12 | 25\n5 | 31\n9 | 28';
    expect(reads('scatter', text).questions).toEqual(['column: serial, data']);
    expect(reads('scatter', text, { column: ['data'] }).input).toContain('12/25 5/31');
    expect(reads('histogram', 'No | Waktu\n3 | 25\n5 | 31\n9 | 28').input).toBe('25 31 28');
  });
});

describe('a running column', () => {
  it('is asked about where its numbers fall', () => {
    const text = 'Jenis | Jumlah | Kumulatif\nAntre | 45 | 9\nBerkas | 30 | 3\nSistem | 15 | 8';
    expect(reads('pareto', text).questions).toContain('column: running, data');
  });
});
