import { describe, expect, it } from 'vitest';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { emptyProblem } from '#domain/risalah/schema/theme.ts';
import { crossTarget } from '#intake/tables/crossTarget.ts';
import { readAnswers, readCells, record } from './readAnswers.ts';
import { reads } from './shown.ts';

const tool = (kind: ToolUseKind) => (text: string) => reads(kind, text).input;

describe('strokes and ticks', () => {
  const sheet = tool('check-sheet');

  it('are counts in columns that hold nothing else', () => {
    expect(
      sheet('Jenis | 3-Des-26 | 4-Des-26 | Jml\nAntre | //// | /// | 7\nEntri | / | - | 1'),
    ).toBe('day [3-Des-26, 4-Des-26] Antre 4 3, Entri 1 0; 8');
    expect(sheet('Jenis | Senin | Selasa\nAntre | IIIII II | III\nEntri | I | II')).toBe(
      'day [Senin, Selasa] Antre 7 3, Entri 1 2; ∅',
    );
    expect(sheet('Jenis | Ya | Tidak\nAntre | v | \nBerkas |  | v')).toBe(
      'other [Ya, Tidak] Antre 1 ∅, Berkas ∅ 1; ∅',
    );
  });

  it('are told where a written sum counts others', () => {
    const text = 'Jenis | Senin | Selasa | Jml\nAntre | //// | /// | 8\nEntri | / | // | 3';
    expect(reads('check-sheet', text).told).toEqual(['Jml/Antre: 8, not 7']);
  });

  it('are unread where four before others may be five', () => {
    const text = 'Jenis | Senin | Selasa\nAntre | IIII II | III\nEntri | I | II';
    expect(reads('check-sheet', text).unread).toEqual(['2/2 IIII II']);
  });

  it('are no Roman numbers of quarters or ranks', () => {
    expect(tool('series')('Triwulan | Nilai\nI | 25\nII | 31\nIII | 28')).toBe(
      '[I, II, III] Nilai 25 31 28',
    );
    expect(sheet('Masalah | Jumlah | Peringkat\nAntre | 5 | I\nEntri | 3 | II')).toBe(
      'other [Jumlah] Antre 5, Entri 3; ∅',
    );
  });

  it('are votes, and a cross among ticks is none', () => {
    const votes = readCells('Penyebab | Siti | Budi\nPetugas | v | x\nSOP | x | ✓', {
      target: crossTarget('vote'),
      current: [],
    });
    expect(votes.input).toEqual([
      { of: 'Petugas', amounts: { Siti: 1, Budi: 0 } },
      { of: 'SOP', amounts: { Siti: 0, Budi: 1 } },
    ]);
  });
});

describe('scores', () => {
  it('go to those who gave them, and not what they come to', () => {
    const read = readCells(
      'Masalah | U | S | G | UxSxG | Total | Prioritas\nAntre | 5 | 4 | 5 | 100 | 14 | I\nBerkas | 4 | 4 | 3 | 48 | 11 | II',
      { target: crossTarget('priority'), current: [] },
    );
    expect(read.input).toEqual([
      { of: 'Antre', amounts: { U: 5, S: 4, G: 5 } },
      { of: 'Berkas', amounts: { U: 4, S: 4, G: 3 } },
    ]);
    expect([read.asked, read.texts, read.told]).toEqual([[], [], []]);
  });

  it('are no number of times that a problem happened', () => {
    const { input } = readAnswers(
      'inventory',
      'Masalah | U | S | G | Jumlah\nAntre | 5 | 4 | 5 | 14\nBerkas | 4 | 4 | 3 | 11',
    );
    expect(input?.map((row) => ({ ...row, id: '' }))).toEqual(
      ['Antre', 'Berkas'].map((problem) => ({ ...emptyProblem(''), problem })),
    );
  });
});

describe('a list of a message', () => {
  const pareto = tool('pareto');
  const rows = 'count: Antre lama 45, Berkas kurang 30';

  it.each([
    'Antre lama: 45\nBerkas kurang: 30',
    'Antre lama = 45\nBerkas kurang = 30',
    '1. Antre lama : 45 kasus\n2. Berkas kurang : 30 kasus',
    '- Antre lama (45)\n- Berkas kurang (30)',
    'Antre lama (45), Berkas kurang (30)',
    'Antre lama: 45; Berkas kurang: 30',
    'Keluhan bulan Mei:\nAntre lama - 45\nBerkas kurang - 30',
  ])('holds words with their numbers: %j', (text) => {
    expect(pareto(text)).toBe(rows);
  });

  it('stays a list of events where it holds no numbers', () => {
    expect(pareto('Loket 1\nLoket 2\nLoket 1')).toBe('count: Loket 1 2, Loket 2 1');
  });

  it('loses its numbers, its letters and its bullets', () => {
    const problems = (text: string) => readAnswers('inventory', text).of('problem');
    for (const text of ['1. Antre\n2. Berkas', 'a) Antre\nb) Berkas', '• Antre\n• Berkas']) {
      expect(problems(text)).toEqual([['Antre'], ['Berkas']]);
    }
    expect(problems('1.5 jam antre\n2. Berkas')).toEqual([['1.5 jam antre'], ['2. Berkas']]);
  });

  it('keeps a colon in a cell of its own out', () => {
    const { of } = readAnswers('members', 'Ketua | : | Siti Aminah\nSekretaris | : | Budi');
    expect(of('role', 'name')).toEqual([
      ['leader', 'Siti Aminah'],
      ['secretary', 'Budi'],
    ]);
  });
});

describe('a table of frequencies', () => {
  const histogram = tool('histogram');

  it('is as many values as were counted', () => {
    expect(histogram('Nilai | Frekuensi\n7 | 2\n8 | 3\nJumlah | 5')).toBe('7 7 8 8 8');
  });

  it('of classes holds no values, and its counts are none', () => {
    const read = reads('histogram', 'Kelas | f\n20–24 | 2\n25–29 | 1');
    expect(read).toMatchObject({
      input: '?20–24 ?20–24 ?25–29',
      unread: ['2/1 20–24', '3/1 25–29'],
    });
  });

  it('is none where people are only numbered', () => {
    expect(histogram('Responden | Jawaban\n1 | Puas\n2 | Puas\n3 | Kurang')).toBe('');
  });
});

describe('days', () => {
  it('of a form are counted without their hours', () => {
    const text = `Timestamp | Jenis kesalahan
12/3/2026 8:15:22 | Salah nama
12/3/2026 9:15:22 | Salah NIK
13/3/2026 9:15:22 | Salah nama`;
    expect(reads('check-sheet', text).input).toBe(
      'day [12/3/2026, 13/3/2026] Salah nama 1 1, Salah NIK 1 0; ∅',
    );
  });

  it('with dashes are the ends of a period', () => {
    const { of } = readAnswers('action-plan', 'Apa | Kapan\nSOP | 3-Des-26 s.d. 10-Des-26');
    expect(of('from', 'to')).toEqual([['2026-12-03', '2026-12-10']]);
  });
});

describe('a column called a number', () => {
  it('is no number of rows where it names documents', () => {
    const text = 'Jenis | Nomor\nInput | 01/SOP/2026\nProses | 02/SOP/2026';
    expect(readAnswers('standards', text).of('number')).toEqual([['01/SOP/2026'], ['02/SOP/2026']]);
  });
});

describe('the steps of a list', () => {
  it('begin, end and ask by their words', () => {
    expect(tool('flowchart')('1. Mulai\n2. Periksa\n3. Lengkap?\n4. Selesai')).toBe(
      '1 start Mulai//, 2 activity Periksa//, 3 decision Lengkap?//, 4 end Selesai//',
    );
  });
});

describe('the steps of a procedure with one column a performer', () => {
  const text = `No | Uraian Prosedur | Pelaksana | | | Mutu Baku | | | Ket
 | | Pemohon | Loket | Kepala | Kelengkapan | Waktu | Output |
1 | Mengajukan permohonan | O | | | Formulir | 5 menit | Berkas |
2 | Memeriksa berkas | | <> | | Berkas | 10 menit | Berkas lengkap |
3 | Menandatangani | | | [] | Surat | 1 hari | Surat |`;

  it('are done by those under whose name they are marked', () => {
    const { procedure, ...others } = record();
    const performers = ['Pemohon', 'Loket'].map((name, at) => ({ id: `f${at}`, name }));
    const risalah = { ...others, procedure: { ...procedure, performers } };
    const { of, texts } = readAnswers('procedure', text, { risalah });
    expect(of('activity', 'performer', 'shape')).toEqual([
      ['Mengajukan permohonan', 'f0', 'activity'],
      ['Memeriksa berkas', 'f1', 'decision'],
      ['Menandatangani', '', 'activity'],
    ]);
    expect(texts).toEqual(['Kepala']);
  });
});

describe('tables of other forms', () => {
  it('keep a first value that nobody could read', () => {
    expect(tool('histogram')('Hasil\ndua puluh\n25\n30')).toBe('?dua puluh 25 30');
  });

  it('stand in stretches beside each other', () => {
    expect(tool('series')('Bulan | Nilai | Bulan | Nilai\nJan | 45 | Jul | 50\nFeb | 46 | |')).toBe(
      '[Jan, Feb, Jul] Nilai 45 46 50',
    );
    expect(tool('check-sheet')('Jenis | L | P\nL | 3 | 4\nP | 1 | 2')).toBe(
      'other [L, P] L 3 4, P 1 2; ∅',
    );
  });

  it('hold years beside months, which are no series', () => {
    const text = 'Tahun | Bulan | Nilai\n2025 | Nov | 45\n | Des | 50\n2026 | Jan | 55';
    expect(tool('series')(text)).toBe('[Nov, Des, Jan] Nilai 45 50 55');
  });

  it('are asked about where two counts stand beside what they are out of', () => {
    const text = 'Hari | Diperiksa | Cacat A | Cacat B\nSen | 100 | 3 | 2\nSel | 120 | 4 | 1';
    expect(reads('control-chart', text).questions).toEqual(['column: Cacat A, Cacat B']);
    expect(reads('control-chart', text, { column: ['Cacat B'] }).input).toBe(
      'p: Sen  2 of 100, Sel  1 of 120',
    );
  });

  it('hold several boxes that were ticked in one cell', () => {
    const pareto = tool('pareto');
    expect(pareto('Keluhan\nAntre; Berkas\nAntre\nSistem; Antre')).toBe(
      'count: Antre 3, Berkas 1, Sistem 1',
    );
    expect(pareto('Keluhan\nAntre, Berkas\nAntre\nBerkas, Antre')).toBe('count: Antre 3, Berkas 2');
    expect(pareto('Keluhan\nAntre, lama sekali\nBerkas\nBerkas')).toBe(
      'count: Antre, lama sekali 1, Berkas 2',
    );
  });

  it('call parts in the circle posts', () => {
    const read = readAnswers('members', 'Nama | Jabatan\nSiti | Ketua\nBudi | Anggota');
    expect(read.of('name', 'role', 'position')).toEqual([
      ['Siti', 'leader', ''],
      ['Budi', 'member', ''],
    ]);
  });

  it('rank what was voted for, and say its mean', () => {
    const read = readCells(
      'Penyebab | A1 | A2 | Jumlah | Rata-rata | Ranking\nPetugas | 5 | 4 | 9 | 4,5 | 1\nSOP | 4 | 3 | 7 | 3,5 | 2',
      { target: crossTarget('vote'), current: [] },
    );
    expect(read.input?.map(({ amounts }) => amounts)).toEqual([
      { A1: 5, A2: 4 },
      { A1: 4, A2: 3 },
    ]);
  });
});

describe('a column of units', () => {
  it('is told apart row by row', () => {
    const text = 'Waktu | Satuan\n25 | menit\n1 | jam\n30 | menit';
    expect(tool('histogram')(text)).toBe('25 60 30');
    expect(tool('histogram')(text.replace('jam', 'menit'))).toBe('25 1 30');
    expect(reads('histogram', 'Berat | Satuan\n25 | kg\n900 | gram\n30 | kg').unread).toEqual([
      '3/1 900 gram',
    ]);
  });
});
