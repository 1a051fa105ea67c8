import { describe, expect, it } from 'vitest';
import { emptyFlowchartStep } from '#domain/tools/flowchart.ts';
import type { FlowchartInput, FlowchartStep } from '#domain/tools/flowchart.ts';
import { pastedBlock } from '#intake/cells/textBlock.ts';
import { tableReader } from '#intake/tableReader.ts';
import { toolTargets } from '#intake/targets/toolTargets.ts';
import { dataNames } from '#words/tools.ts';
import { reads } from './shown.ts';

describe('the head of a table', () => {
  it('may be days, beside words over other numbers', () => {
    const read = reads(
      'check-sheet',
      `REKAPITULASI KELUHAN JUNI 2026
No | Jenis Keluhan | 1 | 2 | 3 | Jumlah
1 | Antre | 3 | 2 | 4 | 9
2 | Berkas | 1 | - | 2 | 3
 | Total | 4 | 2 | 6 | 12`,
    );
    expect(read).toEqual({
      input: 'day [1, 2, 3] Antre 3 2 4, Berkas 1 0 2; 12',
      setAside: [
        'column No: serial',
        'column Jumlah: sum',
        'row REKAPITULASI KELUHAN JUNI 2026: title',
        'row Total: sum',
      ],
      questions: [],
      unread: [],
      told: [],
    });
  });

  it('may have two rows, of which the upper groups the lower', () => {
    const grouped = `Jenis | Januari | | Februari |
 | L | P | L | P
Antre | 3 | 4 | 1 | 2`;
    expect(reads('check-sheet', grouped).input).toBe(
      'other [Januari L, Januari P, Februari L, Februari P] Antre 3 4 1 2; ∅',
    );
    const named = `No | Jenis | Hari | | Jumlah
 | | Senin | Selasa |
1 | Antre | 3 | 4 | 7`;
    expect(reads('check-sheet', named)).toMatchObject({
      input: 'day [Senin, Selasa] Antre 3 4; 7',
      setAside: ['column No: serial', 'column Jumlah: sum'],
    });
  });

  it('may be followed by the numbers of the columns, and come again on each page', () => {
    const read = reads(
      'check-sheet',
      `No | Jenis | Senin | Selasa
(1) | (2) | (3) | (4)
1 | Antre | 3 | 2
No | Jenis | Senin | Selasa
2 | Berkas | 1 | 4`,
    );
    expect(read.input).toBe('day [Senin, Selasa] Antre 3 2, Berkas 1 4; ∅');
    expect(read.setAside).toEqual(['column No: serial', 'row (1): head', 'row No: head']);
  });

  it('is asked about where its numbers could be the first row as well', () => {
    const open = 'Xyz | 1 | 2 | 3\nAntre | 3 | 4 | 1\nEntri | 1 | 2 | 2';
    expect(reads('check-sheet', open)).toMatchObject({
      input: null,
      questions: ['row: head, data'],
    });
    expect(reads('check-sheet', open, { row: ['head'] }).input).toBe(
      'day [1, 2, 3] Antre 3 4 1, Entri 1 2 2; ∅',
    );
    expect(reads('check-sheet', open, { row: ['data'] }).input).toContain('Xyz 1 2 3');
  });

  it('is asked about over words that nobody knows', () => {
    const open = 'Abc | Def\nx | Antre\ny | Entri\nz | Cetak';
    expect(reads('stratification', open).questions).toEqual(['row: head, data']);
  });

  it('stands below titles that hold a number', () => {
    const read = reads('pareto', 'Tahun: | 2026\nJenis | Jumlah\nAntre | 5\nLambat | 3');
    expect(read).toMatchObject({
      input: 'count: Antre 5, Lambat 3',
      setAside: ['row Tahun: 2026: title'],
    });
  });
});

describe('a row of sums', () => {
  it('is told with both numbers where it disagrees', () => {
    const read = reads(
      'check-sheet',
      'Jenis | Senin | Selasa | Total\nAntre | 3 | 4 | 7\nEntri | 1 | 2 | 4\nTotal | 4 | 6 | 11',
    );
    expect(read.input).toBe('day [Senin, Selasa] Antre 3 4, Entri 1 2; 11');
    expect(read.told).toEqual(['Total/Entri: 4, not 3']);
    expect(reads('pareto', 'Jenis | Jumlah\nAntre | 45\nEntri | 30\nTotal | 80').told).toEqual([
      'Total/Jumlah: 80, not 75',
    ]);
  });

  it('may have no name', () => {
    const read = reads('pareto', 'Jenis | Jumlah\nAntre | 45\nEntri | 30\n | 75');
    expect(read).toMatchObject({ input: 'count: Antre 45, Entri 30', setAside: ['row 75: sum'] });
  });

  it.each([
    'Jumlah',
    'TOTAL',
    'jml',
    'Σ',
    'Grand Total',
    'Jumlah Total',
    'Total keseluruhan',
    'Total (orang)',
    'Jumlah semua :',
  ])('is called %s', (name) => {
    const read = reads('pareto', `Jenis | Jumlah\nAntre | 45\nEntri | 30\n${name} | 75`);
    expect(read).toMatchObject({ input: 'count: Antre 45, Entri 30', questions: [] });
  });

  it('is none where its name only sounds so', () => {
    const rows = 'Jenis | Senin | Selasa\nRusak ringan | 3 | 4\nRusak berat | 1 | 2\n';
    expect(reads('check-sheet', `${rows}Rusak total | 5 | 1`)).toMatchObject({
      input: 'day [Senin, Selasa] Rusak ringan 3 4, Rusak berat 1 2, Rusak total 5 1; ∅',
      setAside: [],
    });
    const agreeing = `${rows}Rusak total | 4 | 6`;
    expect(reads('check-sheet', agreeing).questions).toEqual(['row: sum, data']);
    expect(reads('check-sheet', agreeing, { row: ['data'] }).input).toContain('Rusak total 4 6');
    expect(reads('check-sheet', agreeing, { row: ['sum'] }).setAside).toEqual([
      'row Rusak total: sum',
    ]);
  });

  it('may stand below each group, with the groups’ titles and a sum of all', () => {
    const read = reads(
      'pareto',
      'Jenis | Jumlah\nA. Pelayanan |\nAntre | 5\nLambat | 3\nJumlah | 8\nB. Sarana |\nAC rusak | 2\nJumlah | 2\nTotal | 10',
    );
    expect(read).toMatchObject({
      input: 'count: Antre 5, Lambat 3, AC rusak 2',
      setAside: [
        'row A. Pelayanan: title',
        'row Jumlah: subtotal',
        'row B. Sarana: title',
        'row Jumlah: subtotal',
        'row Total: sum',
      ],
      told: [],
    });
  });

  it('stands beside means and shares, which are no data either', () => {
    const read = reads(
      'check-sheet',
      'Jenis | Pagi | Siang | Rata-rata\nAntre | 3 | 4 | 3,5\nEntri | 1 | 2 | 1,5\nRata-rata | 2 | 3 | 2,5\n% | 40 | 60 |',
    );
    expect(read.input).toBe('shift [Pagi, Siang] Antre 3 4, Entri 1 2; ∅');
    expect(read.setAside).toEqual([
      'column Rata-rata: mean',
      'row Rata-rata: mean',
      'row %: share',
    ]);
  });

  it('is what was observed where it says so', () => {
    const read = reads(
      'check-sheet',
      'Jenis | Sen | Sel\nAntre | 3 | 4\nJumlah diperiksa | 50 | 48',
    );
    expect(read.input).toBe('day [Sen/50, Sel/48] Antre 3 4; ∅');
  });
});

describe('columns', () => {
  it('find their place by name, then by kind, then by order', () => {
    expect(
      reads(
        'pareto',
        'No. RM | Diagnosa | Petugas | Biaya (Rp) | Frekuensi\n001 | Flu | Ani | 1.500 | 3',
      ).input,
    ).toBe('count: Flu 3');
    expect(
      reads('scatter', 'Petugas | Jumlah berkas | Waktu (menit) | Ket\nAni | 12 | 25 | sepi').input,
    ).toBe('Jumlah berkas() × Waktu(menit): 12/25Ani');
  });

  it('are asked about where two could be meant', () => {
    const open = 'Jenis | Senin | Selasa\nAntre | 3 | 4\nEntri | 1 | 2';
    expect(reads('pareto', open).questions).toEqual(['column: Senin, Selasa']);
    expect(reads('pareto', open, { column: ['Selasa'] }).input).toBe('count: Antre 4, Entri 2');
    const twins = 'Jenis | Jumlah | Jumlah\nAntre | 3 | 4\nEntri | 1 | 2';
    expect(reads('pareto', twins).questions).toEqual(['column: 2, 3']);
    expect(reads('pareto', twins, { column: ['3'] }).input).toBe('count: Antre 4, Entri 2');
  });

  it('of several parts give way to their sum, and are told apart where parts are wanted', () => {
    const parts = 'Loket | L | P | Jumlah\nA | 3 | 4 | 7\nB | 1 | 2 | 3';
    expect(reads('pareto', parts)).toMatchObject({
      input: 'count: A 7, B 3',
      setAside: ['column L: amount', 'column P: amount'],
    });
    expect(reads('stratification', parts).input).toBe(
      'count [Loket, Jenis] A/L 3, A/P 4, B/L 1, B/P 2',
    );
  });

  it('count rows only where their head or their place says so', () => {
    expect(reads('histogram', 'Hari ke | Waktu\n1 | 25\n2 | 31\n3 | 28').input).toBe('25 31 28');
    expect(reads('scatter', 'Hari ke | Waktu\n1 | 25\n2 | 31\n3 | 28').input).toContain(
      '1/25 2/31',
    );
    expect(reads('histogram', 'Responden | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\n3 | 2 | 3').input).toBe(
      '3 4 4 4 2 3',
    );
    const bare = '1 | 25\n2 | 31\n3 | 28';
    expect(reads('histogram', bare).questions).toEqual(['column: serial, data']);
    expect(reads('histogram', bare, { column: ['serial'] }).input).toBe('25 31 28');
    expect(reads('histogram', bare, { column: ['data'] }).input).toBe('1 25 2 31 3 28');
    expect(
      reads('scatter', '1 | 12 | 25\n2 | 15 | 31\n3 | 11 | 28', { column: ['serial'] }).input,
    ).toBe('() × (): 12/25 15/31 11/28');
  });

  it('of a control chart are values, counts and what they are out of', () => {
    expect(
      reads(
        'control-chart',
        'Sampel | X1 | X2 | X3 | X̄ | R\n1 | 5 | 6 | 7 | 6 | 2\n2 | 6 | 7 | 8 | 7 | 2',
      ),
    ).toMatchObject({
      input: 'xbar-r: 1 5 6 7, 2 6 7 8',
      setAside: ['column X̄: mean', 'column R: mean'],
    });
    expect(
      reads('control-chart', 'Hari | Diperiksa | Cacat\nSen | 50 | 3\nSel | 48 | -').input,
    ).toBe('p: Sen  3 of 50, Sel  0 of 48');
    expect(reads('control-chart', 'Hari | Cacat\nSen | 15 dari 48\nSel | 12 dari 50').input).toBe(
      'p: Sen  15 of 48, Sel  12 of 50',
    );
    expect(reads('control-chart', 'Hari | Waktu\n1 | 25\n2 | -\n3 | 31').input).toBe(
      'i-mr: 1 25, 2 ∅, 3 31',
    );
  });

  it('of a graph are series, and a constant target a line', () => {
    expect(
      reads('series', 'Bulan | 2024 | 2025 | Target\nJan | 25 | 20 | 15\nFeb | 31 | 21 | 15').input,
    ).toBe('[Jan, Feb] 2024 25 31, 2025 20 21; 15');
    expect(reads('series', 'Bulan | Patuh\nJan | 12 dari 48\nFeb | 1.000 dari 2.000').input).toBe(
      '[Jan, Feb] Patuh 12 of 48 1000 of 2000',
    );
  });

  it('of a graph are shares where counts stand beside what they are out of', () => {
    const series = (text: string): string | null => reads('series', text).input;
    const rows = '\nJan | 12 | 48\nFeb | 9 | 50';
    expect(series(`Bulan | Jumlah salah | Jumlah diperiksa${rows}`)).toBe(
      '[Jan, Feb] Jumlah salah 12 of 48 9 of 50',
    );
    expect(series('Bulan | Diperiksa | Salah\nJan | 48 | 12\nFeb | 50 | 9')).toBe(
      '[Jan, Feb] Salah 12 of 48 9 of 50',
    );
    expect(
      series('Bulan | Salah | Terlambat | Diperiksa\nJan | 12 | 3 | 48\nFeb | 9 | 0 | 50'),
    ).toBe('[Jan, Feb] Salah 12 of 48 9 of 50, Terlambat 3 of 48 0 of 50');
  });

  it('of a graph are shares where the percentage of two counts stands beside them, which is set aside', () => {
    const text =
      'Bulan | Kembali lewat waktu | Buku keluar | %\nJan | 61 | 407 | 14,99\nFeb | 58 | 395 | 14,7';
    const { input, setAside } = reads('series', text);
    expect(input).toBe('[Jan, Feb] Kembali lewat waktu 61 of 407 58 of 395');
    expect(setAside).toEqual(['column %: share']);
  });

  it('of a graph stay series where one is no part of the other', () => {
    expect(reads('series', 'Bulan | Salah | Diperiksa\nJan | 60 | 48\nFeb | 9 | 50').input).toBe(
      '[Jan, Feb] Salah 60 9, Diperiksa 48 50',
    );
    expect(
      reads('series', 'Bulan | Surat masuk | Surat keluar\nJan | 48 | 12\nFeb | 50 | 9').input,
    ).toBe('[Jan, Feb] Surat masuk 48 50, Surat keluar 12 9');
  });

  it('take counts as a report prints them, and no date for a share', () => {
    expect(
      reads('series', 'Bulan | Salah\nJan | 25% (12 dari 48)\nFeb | 9/50\nMar | 0 dari 0').input,
    ).toBe('[Jan, Feb, Mar] Salah 12 of 48 9 of 50 0 of 0');
    expect(reads('series', 'Bulan | Tensi\nJan | 120/80\nFeb | 130/90').input).not.toContain('of');
  });

  it('carry the words of merged cells down', () => {
    const read = reads(
      'stratification',
      'Loket | Jenis | Jumlah\nA | Antre | 5\n | Entri | 3\nB | Antre | 9\nJumlah | | 17',
    );
    expect(read.input).toBe('count [Loket, Jenis] A/Antre 5, A/Entri 3, B/Antre 9');
  });
});

describe('the steps of a flowchart', () => {
  it('are activities unless their symbol says otherwise, and lead back by their number', () => {
    const text = `No | Kegiatan | Pelaksana | Simbol | Jika tidak
1 | Berkas datang | Pemohon | Mulai |
2 | Memeriksa | Petugas | |
3 | Lengkap? | Petugas | Keputusan | langkah 2
4 | Arsip | | Selesai |`;
    expect(reads('flowchart', text)).toMatchObject({
      input:
        '1 start Berkas datang/Pemohon/, 2 activity Memeriksa/Petugas/, 3 decision Lengkap?/Petugas/2, 4 end Arsip//',
      setAside: ['column No: serial'],
      unread: [],
    });
  });
});

describe('steps laid over others', () => {
  it('keep the symbols and the ids of those where no column says otherwise', () => {
    const step = (id: string, shape: FlowchartStep['shape'], otherwise = ''): FlowchartStep => ({
      ...emptyFlowchartStep(id),
      ...{ shape, otherwise },
    });
    const current = { steps: [step('a', 'start'), step('b', 'decision', 'a'), step('c', 'end')] };
    let taken: FlowchartInput = current;
    const { read } = tableReader({
      ...{ id: 'flowchart', target: toolTargets.flowchart, current, newId: () => 'new' },
      ...{ names: dataNames, onTake: (input: FlowchartInput) => (taken = input) },
    });
    const block = pastedBlock('Berkas datang\tPemohon\nLengkap?\tPetugas');
    read(block, {}).layAt(0)?.();
    expect(taken.steps).toEqual([
      { ...step('a', 'start'), text: 'Berkas datang', who: 'Pemohon' },
      { ...step('b', 'decision', 'a'), text: 'Lengkap?', who: 'Petugas' },
      step('c', 'end'),
    ]);
  });
});

describe('a list of events', () => {
  it('is counted, whatever its columns', () => {
    expect(reads('pareto', 'Keluhan\nAntre\nEntri\nAntre').input).toBe('count: Antre 2, Entri 1');
    expect(
      reads(
        'check-sheet',
        'Tanggal | Keluhan\n3 Juni 2026 | Antre\n3 Juni 2026 | Berkas\n4 Juni 2026 | Antre',
      ).input,
    ).toBe('day [3 Juni 2026, 4 Juni 2026] Antre 1 1, Berkas 1 0; ∅');
  });
});

describe('numbers', () => {
  it.each([
    ['1,500.50 | 900', '1500.5, Snack 900'],
    ['Rp1,500 | Rp900', '1500, Snack 900'],
    ['Rp1,2 juta | Rp300 ribu', '1200000, Snack 300000'],
    ['1.204 | 987', '1204, Snack 987'],
    ['45 (60%) | 30 (40%)', '45, Snack 30'],
    ['(2.500) | ,5', '?(2.500), Snack 0.5'],
    ['1 204 | 12', '1204, Snack 12'],
  ])('%s are understood without asking', (texts, wanted) => {
    const [first = '', second = ''] = texts.split(' | ');
    const read = reads('pareto', `Uraian | Jumlah\nATK | ${first}\nSnack | ${second}`);
    expect(read.questions).toEqual([]);
    expect(read.input?.replace(/^\w+: ATK /, '')).toBe(wanted);
  });

  it('are asked about once for the block where they could mean two things', () => {
    const open = 'Uraian | Berat (kg)\nA | 1.234\nB | 2.000';
    expect(reads('pareto', open).questions).toEqual(['notation: indonesian, american']);
    expect(reads('pareto', open, { notation: 'american' }).input).toBe('amount: A 1.234, B 2');
    expect(reads('pareto', open, { notation: 'indonesian' }).input).toBe('amount: A 1234, B 2000');
    expect(reads('histogram', '1.234\n987.5').questions).toEqual([
      'notation: indonesian, american',
    ]);
    expect(reads('histogram', '1.5\n2,5\n1.250').questions).toEqual([
      'notation: indonesian, american',
    ]);
  });

  it('are settled by a sum that agrees in one notation alone', () => {
    const read = reads('pareto', 'Uraian | Berat (kg)\nA | 1.234\nB | 500\nTotal | 1.734');
    expect(read).toMatchObject({ input: 'amount: A 1234, B 500', questions: [], told: [] });
  });

  it('of time are minutes, or what their head says', () => {
    expect(reads('histogram', 'Waktu\n0:25\n1:02:44').input).toBe('25 62.73');
    expect(reads('histogram', 'Waktu (jam)\n1:30\n0:45').input).toBe('1.5 0.75');
    expect(reads('histogram', 'Nama | Waktu\nAni | 25 menit\nBudi | 1 jam 5 menit').input).toBe(
      '25 65',
    );
    const open = 'Waktu\n12:30\n8:15';
    expect(reads('histogram', open).questions).toEqual([
      'notation: hours-minutes, minutes-seconds',
    ]);
    expect(reads('histogram', open, { clocks: 'minutes-seconds' }).input).toBe('12.5 8.25');
  });

  it('that cannot be read are told with their place, and kept', () => {
    const read = reads(
      'check-sheet',
      'Jenis | Senin | Selasa\nAntre | 3 | #DIV/0!\nEntri | belum | 2\nCetak | 5 | -1',
    );
    expect(read.unread).toEqual(['2/3 #DIV/0!', '3/2 belum', '4/3 -1']);
    expect(read.input).toContain('Antre 3 ?#DIV/0!, Entri ?belum 2, Cetak 5 ?-1');
  });
});

describe('running text', () => {
  it.each([
    ['93, 66, 67, 70 dan 71', '93 66 67 70 71'],
    ['12,5 13,2 14,1', '12.5 13.2 14.1'],
    ['12,5; 13,2; 14', '12.5 13.2 14'],
    ['93,66,67', '93 66 67'],
    ['Waktu tunggu: 93, 66', '93 66'],
  ])('%s is a list of values', (text, wanted) => {
    expect(reads('histogram', text).input).toBe(wanted);
  });

  it.each([
    ['8,3 km 31 menit; 12 km 40 menit', '(km) × (menit): 8.3/31 12/40'],
    ['20,4; 61\n22,1; 64', '() × (): 20.4/61 22.1/64'],
    ['(12, 25); (15, 31)', '() × (): 12/25 15/31'],
  ])('%s is a list of pairs', (text, wanted) => {
    expect(reads('scatter', text).input).toBe(wanted);
  });
});

describe('a table on its side', () => {
  it.each([
    ['series', 'Bulan | Jan | Feb | Mar\nNilai | 25 | 31 | 28', '[Jan, Feb, Mar] Nilai 25 31 28'],
    ['pareto', 'Jenis | Antre | Berkas\nJumlah | 45 | 30', 'count: Antre 45, Berkas 30'],
    [
      'check-sheet',
      'Hari | Antre | Entri\nSenin | 3 | 1\nSelasa | 4 | 2',
      'day [Senin, Selasa] Antre 3 4, Entri 1 2; ∅',
    ],
    [
      'scatter',
      'Berkas | 12 | 15 | 11\nWaktu | 25 | 31 | 28',
      'Berkas() × Waktu(): 12/25 15/31 11/28',
    ],
  ] as const)('is offered to be turned: %s', (tool, text, wanted) => {
    expect(reads(tool, text)).toMatchObject({
      input: null,
      questions: ['orientation: as-given, turned'],
    });
    expect(reads(tool, text, { orientation: 'turned' }).input).toBe(wanted);
  });
});

describe('several tables below each other', () => {
  it('are asked about by their rows', () => {
    const two = 'Jenis | Jumlah\nAntre | 45\nBerkas | 30\n\nBagian | Biaya\nListrik | 5\nAir | 7';
    expect(reads('pareto', two).questions).toEqual(['row: 1-3, 5-7, all']);
    expect(reads('pareto', two, { row: ['5-7'] })).toMatchObject({
      input: 'amount: Listrik 5, Air 7',
      setAside: ['row Jenis Jumlah: title'],
    });
  });

  it('are one where a blank row stands before the sum, and a note or a signature below', () => {
    const read = reads(
      'pareto',
      'Jenis | Jumlah\nAntre | 45\nBerkas | 30\n\nTotal | 75\nSumber: data primer\n\nMengetahui, | Ketua\nKepala | NIP 1980',
    );
    expect(read).toMatchObject({ input: 'count: Antre 45, Berkas 30', questions: [] });
    expect(read.setAside).toEqual([
      'row Total: sum',
      'row Sumber: data primer: remark',
      'row Mengetahui, Ketua: remark',
      'row Kepala NIP 1980: remark',
    ]);
  });
});

describe('a block of nothing', () => {
  it.each(['', '\n\n', ' | \n | '])('gives nothing', (text) => {
    expect(reads('pareto', text)).toMatchObject({ input: 'count: ', questions: [], unread: [] });
  });
});

describe('hours and durations', () => {
  it.each([
    // The head, a leading zero, or "pukul" says that a dot parts hours from minutes.
    ['histogram', 'Pukul\n8.05\n8.30\n9.15', '485 510 555'],
    ['histogram', 'Waktu tunggu\n00.25\n01.05\n00.40', '25 65 40'],
    ['histogram', 'Durasi\npukul 8.05\n8.30\n9.15', '485 510 555'],
    ['histogram', 'Waktu layanan\n07.30–08.15\n08.00 s.d. 08.20\n8.30 - 9.40', '45 20 70'],
    ['histogram', 'Lama (menit)\n0:25\n1:05\n0:40', '25 65 40'],
    // Decimals stay what they are.
    ['histogram', 'Berat (kg)\n7.30\n8.15\n9.45', '7.3 8.15 9.45'],
    ['histogram', 'Waktu (menit)\n7.30\n8.75\n9.45', '7.3 8.75 9.45'],
    ['histogram', 'Waktu (menit)\n7,30\n8,15\n9,45', '7.3 8.15 9.45'],
    ['histogram', 'Suhu\n36.05\n37.10\n36.55', '36.05 37.1 36.55'],
  ] as const)('are read in a column of times alone: %s %j', (tool, text, wanted) => {
    expect(reads(tool, text)).toMatchObject({ input: wanted, questions: [], unread: [] });
  });

  it('are asked about where the head speaks of time and nothing else tells', () => {
    const text = 'Lama pelayanan (jam)\n1.30\n2.15\n1.45';
    expect(reads('histogram', text)).toMatchObject({
      input: null,
      questions: ['notation: hours-minutes, minutes-seconds, american'],
    });
    expect(reads('histogram', text, { clocks: 'hours-minutes' }).input).toBe('1.5 2.25 1.75');
    expect(reads('histogram', text, { notation: 'american' }).input).toBe('1.3 2.15 1.45');
  });

  it('name the rows that they stand beside', () => {
    const slots = 'Jam | Jumlah pasien\n08.00–09.00 | 12\n09.00–10.00 | 17\n10.00–11.00 | 9';
    expect(reads('series', slots).input).toBe(
      '[08.00–09.00, 09.00–10.00, 10.00–11.00] Jumlah pasien 12 17 9',
    );
    const hours = 'Pukul | Suhu (°C)\n07.00 | 4,1\n08.00 | 4,3\n09.00 | 5,2';
    expect(reads('control-chart', hours).input).toBe('i-mr: 07.00 4.1, 08.00 4.3, 09.00 5.2');
  });
});

describe('a column that adds up row by row', () => {
  const columns = (head: string, values: readonly string[]) =>
    reads(
      'pareto',
      [
        `Jenis | Jumlah | % | ${head}`,
        `Antre | 5 | 50% | ${values[0]}`,
        `Berkas | 3 | 30% | ${values[1]}`,
        `Cetak | 2 | 20% | ${values[2]}`,
      ].join('\n'),
    ).setAside;

  it.each([
    ['Kum', ['50%', '80%', '100%']],
    ['Kum.', ['5', '8', '10']],
    ['Kumulatif', ['50', '80', '99']],
    ['% kum', ['50%', '80%', '100%']],
  ])('is known by the name %s and its numbers', (head, values) => {
    expect(columns(head, values)).toContain(`column ${head}: running`);
  });

  it('is none by a short name alone, which may be anybody’s', () => {
    const counts = 'Jenis | Senin | Akum\nAntre | 3 | 2\nBerkas | 4 | 7\nCetak | 4 | 1';
    expect(reads('check-sheet', counts)).toMatchObject({ setAside: [], questions: [] });
    expect(reads('check-sheet', counts).input).toContain('Antre 3 2, Berkas 4 7, Cetak 4 1');
  });
});
