import { describe, expect, it } from 'vitest';
import { readAnswers } from './readAnswers.ts';
import { reads } from './shown.ts';

describe('a table without heads', () => {
  it('tells what was before and afterwards side by side', () => {
    const read = readAnswers(
      'aspects',
      'Mutu | 154 gangguan | 58 gangguan\nWaktu | 28 menit | 11 menit',
    );
    expect(read.of('aspect', 'before', 'after', 'evidenceBefore')).toEqual([
      ['Mutu', '154 gangguan', '58 gangguan', ''],
      ['Waktu', '28 menit', '11 menit', ''],
    ]);
  });

  it('keeps the order of the form where it has all its columns', () => {
    const read = readAnswers('aspects', 'Mutu | 154 kali | Lembar | 58 kali | Foto');
    expect(read.of('before', 'evidenceBefore', 'after', 'evidenceAfter')).toEqual([
      ['154 kali', 'Lembar', '58 kali', 'Foto'],
    ]);
  });

  it('says numbers with their units where no answer is a number', () => {
    const read = readAnswers(
      'baselines',
      'Waktu tunggu | 28 menit | Pengukuran\nGangguan | 154 kali | Lembar',
    );
    expect(read.of('indicator', 'condition', 'source')).toEqual([
      ['Waktu tunggu', '28 menit', 'Pengukuran'],
      ['Gangguan', '154 kali', 'Lembar'],
    ]);
  });
});

describe('three columns of numbers in a scatter diagram', () => {
  const text =
    'Hari | Kapal | Menit | Es\nSenin | 12 | 60 | 3\nSelasa | 15 | 72 | 4\nRabu | 9 | 50 | 2';

  it('ask which two are meant', () => {
    expect(reads('scatter', text).questions).toEqual([
      'column: Kapal dan Menit, Kapal dan Es, Menit dan Es',
    ]);
  });

  it('are held against each other as was answered', () => {
    expect(reads('scatter', text, { column: ['Kapal dan Es'] }).input).toBe(
      'Kapal() × Es(): 12/3Senin 15/4Selasa 9/2Rabu',
    );
    expect(reads('scatter', text, { column: ['Menit', 'Es'] }).questions).toEqual([]);
  });

  it('ask nothing where two are called X and Y', () => {
    const named = text.replace('Kapal', 'Kapal (X)').replace('Menit', 'X').replace('Es', 'Y');
    expect(reads('scatter', named).questions).toEqual([]);
  });
});

it('an axis in parentheses is no unit', () => {
  expect(reads('scatter', 'Pasien (X) | Waktu (Y)\n20 | 31\n25 | 36').input).toBe(
    'Pasien() × Waktu(): 20/31 25/36',
  );
});

it('"Jum" among days of the week is a Friday', () => {
  const text =
    'Jenis | Sen | Sel | Rab | Kam | Jum | Jml\nAntre | 4 | 3 | 7 | 2 | 1 | 17\nBerkas | 2 | 0 | 1 | 0 | 2 | 5';
  expect(reads('check-sheet', text).input).toBe(
    'day [Sen, Sel, Rab, Kam, Jum] Antre 4 3 7 2 1, Berkas 2 0 1 0 2; 22',
  );
});

it('a percentage of one column of another is no series beside them', () => {
  const text =
    'Bulan | Target | Realisasi | Capaian (%)\nJanuari | 1.500 | 1.245 | 83,0\nFebruari | 1.500 | 1.320 | 88,0';
  expect(reads('series', text).input).toBe('[Januari, Februari] Realisasi 1245 1320; 1500');
});

describe('1, 2, 3 … over numbers alone', () => {
  it('may count the columns, and is asked about', () => {
    const text = '1 | 2 | 3\n31 | 28 | 40\n29 | 27 | 41';
    expect(reads('histogram', text).questions).toEqual(['row: head, data']);
    expect(reads('histogram', text, { row: ['head'] }).input).toBe('31 28 40 29 27 41');
  });

  it('is data where the next row goes on', () => {
    expect(reads('histogram', '1 | 2 | 3\n4 | 5 | 6\n7 | 8 | 9').questions).toEqual([]);
  });
});

it.each([
  ['Siti Aminah, S.KM / 197801012005012001', 'Siti Aminah, S.KM', '197801012005012001'],
  ['Budi Santoso / -', 'Budi Santoso', ''],
  ['Siti Aminah NIP 197801012005012001', 'Siti Aminah', '197801012005012001'],
])('"%s" under one head is a name and its number', (cell, name, number) => {
  const read = readAnswers('members', `No | Nama / NIP | Jabatan\n1 | ${cell} | Ketua`);
  expect(read.of('name', 'number')).toEqual([[name, number]]);
});

it('takes nobody whose name sounds like a statistic out of a list of people', () => {
  const read = readAnswers(
    'action-plan',
    'No | Siapa | Apa (What)\n1 | Max Siregar | Menata rak\n2 | Siti Aminah | Menulis SOP',
  );
  expect(read.of('who', 'what')).toEqual([
    ['Max Siregar', 'Menata rak'],
    ['Siti Aminah', 'Menulis SOP'],
  ]);
});
