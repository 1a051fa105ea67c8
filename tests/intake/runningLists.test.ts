import { describe, expect, it } from 'vitest';
import { readAnswers } from './readAnswers.ts';
import { reads } from './shown.ts';

const THREE = 'count: jaringan lambat 20, blangko habis 15, listrik padam 8';

describe('kinds with their numbers in running text', () => {
  it.each([
    ['the number first', '20 jaringan lambat\n15 blangko habis\n8 listrik padam'],
    [
      'the number first, in a sentence',
      '20 kali jaringan lambat, 15 kali blangko habis, dan 8 kali listrik padam',
    ],
    ['dots between', 'jaringan lambat.......20\nblangko habis.......15\nlistrik padam.......8'],
    ['a comma between', 'jaringan lambat, 20\nblangko habis, 15\nlistrik padam, 8'],
    ['a comma without a blank', 'jaringan lambat,20\nblangko habis,15\nlistrik padam,8'],
    [
      'how many were asked, before a colon',
      'Kendala pelayanan KTP (n=43): jaringan lambat 20, blangko habis 15, listrik padam 8',
    ],
    ['each on a line of its own', 'jaringan lambat\n20\nblangko habis\n15\nlistrik padam\n8'],
    [
      'below their heads, each on a line of its own',
      'Kendala\nJumlah\njaringan lambat\n20\nblangko habis\n15\nlistrik padam\n8',
    ],
  ])('%s', (_, text) => {
    expect(reads('pareto', text).input).toBe(THREE);
  });

  it('with shares behind them, which are not counted', () => {
    for (const text of [
      'jaringan lambat 20 (46,5%)\nblangko habis 15 (34,9%)\nlistrik padam 8 (18,6%)',
      'jaringan lambat: 20 kasus (46,5%)\nblangko habis: 15 kasus (34,9%)\nlistrik padam: 8 kasus (18,6%)\nTotal: 43 kasus (100%)',
      'jaringan lambat;20;46,5%\nblangko habis;15;34,9%\nlistrik padam;8;18,6%',
    ]) {
      expect(reads('pareto', text).input).toBe(THREE);
    }
  });

  it('as strokes', () => {
    expect(reads('pareto', 'jaringan lambat: ///// ///\nblangko habis: ////').input).toBe(
      'count: jaringan lambat 8, blangko habis 4',
    );
  });

  it('numbered lines and days are no counts of what follows', () => {
    expect(reads('pareto', '1 antre\n2 berkas\n3 sistem').input).not.toContain('antre 1, berkas 2');
    expect(reads('histogram', '12 menit\n2 jam').input).toBe('12 120');
    expect(reads('pareto', '5 Januari\n6 Februari').input ?? '').not.toContain('Januari 5');
  });
});

describe('numbers below what they are', () => {
  it('of a title that ends in a colon', () => {
    const text = 'Data waktu pelayanan (dalam menit) :\n12 13 15\n14 16 12';
    expect(reads('histogram', text).input).toBe('12 13 15 14 16 12');
  });

  it('named alike on each line are pairs', () => {
    const text = 'Jarak: 2 km, waktu: 45 menit\nJarak: 3 km, waktu: 60 menit';
    expect(reads('scatter', text).input).toContain('2/45 3/60');
  });

  it('of two rows beside each other are asked about', () => {
    const text = 'X | 2 | 3 | 4 | 5\nY | 45 | 30 | 22 | 18';
    expect(reads('scatter', text).questions).toEqual(['orientation: as-given, turned']);
    expect(reads('scatter', text, { orientation: 'turned' }).input).toContain(
      '2/45 3/30 4/22 5/18',
    );
  });

  it('of which one column happens to add up the other are pairs', () => {
    expect(reads('scatter', '3,8 3,8; 8,5 4,7').input).toContain('3.8/3.8 8.5/4.7');
  });
});

describe('what adds up, and what does not', () => {
  it('"N" below counts is their sum', () => {
    const text =
      'Jenis | Frek. | %\nAntre | 45 | 50,0\nBerkas | 30 | 33,3\nSistem | 15 | 16,7\nN | 90 | 100';
    expect(reads('pareto', text).input).toBe('count: Antre 45, Berkas 30, Sistem 15');
  });

  it('one berkas and then two, behind days and counts, are counted', () => {
    const text = 'Tanggal | Antre | Berkas | Total\n02/03/2026 | 3 | 1 | 4\n03/03/2026 | 2 | 2 | 4';
    expect(reads('check-sheet', text)).toMatchObject({ told: [] });
    expect(reads('check-sheet', text, { orientation: 'turned' }).input).toContain('Berkas 1 2');
  });
});

describe('a question of a flow', () => {
  it.each(['Ya → 4, Tidak → 2', 'Tidak: 2, Ya: 4', '(Tidak: ke 2)'])(
    'leads back by "%s"',
    (way) => {
      const text = `Mulai\nMengambil nomor\nBerkas lengkap? ${way}\nCetak\nSelesai`;
      expect(reads('flowchart', text).input).toContain('3 decision Berkas lengkap?//2');
    },
  );
});

describe('members in running text', () => {
  const of = (text: string): readonly unknown[][] =>
    readAnswers('members', text).of('role', 'name', 'number');

  it('behind what they are, those of one kind numbered below each other', () => {
    const text =
      'Ketua : Siti Aminah (NIP 198001012005011001)\nSekretaris : Budi Santoso\nAnggota : 1. Ani Lestari\n2. Dedi';
    expect(of(text)).toEqual([
      ['leader', 'Siti Aminah', '198001012005011001'],
      ['secretary', 'Budi Santoso', ''],
      ['member', 'Ani Lestari', ''],
      ['member', 'Dedi', ''],
    ]);
  });

  it('before what they are', () => {
    expect(of('Siti Aminah - Ketua\nBudi - Anggota')).toEqual([
      ['leader', 'Siti Aminah', ''],
      ['member', 'Budi', ''],
    ]);
  });

  it('with their numbers below them', () => {
    const text = 'Siti Aminah\nNIP. 19800101 200501 1 001\nBudi Santoso\nNIP. 198202022006022002';
    expect(of(text).map(([, name]) => name)).toEqual(['Siti Aminah', 'Budi Santoso']);
    expect(of(text).map(([, , number]) => String(number).replace(/\s/g, ''))).toEqual([
      '198001012005011001',
      '198202022006022002',
    ]);
  });
});

it('sentences with a comma each are no table', () => {
  const text = 'Antrean lama, terutama pagi\nBerkas kurang, banyak bolak-balik';
  expect(readAnswers('inventory', text).of('problem').flat()).toEqual(text.split('\n'));
});
