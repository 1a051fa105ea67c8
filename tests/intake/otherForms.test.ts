import { describe, expect, it } from 'vitest';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { tools } from '#domain/tools/tools.ts';
import { emptyVerificationRow } from '#domain/risalah/schema/causes.ts';
import { readAnswers, readCells, record } from './readAnswers.ts';
import { answerTarget } from '#intake/tables/answerTarget.ts';
import { toolTargets } from '#intake/targets/toolTargets.ts';
import { reads } from './shown.ts';

const tool = (kind: ToolUseKind) => (text: string) => reads(kind, text).input;
const pareto = tool('pareto');
const histogram = tool('histogram');

describe('heads', () => {
  it('of weeks in Roman numbers below a merged one are no strokes', () => {
    const text = `No | Jenis | Minggu | | | | Jumlah
 | | I | II | III | IV |
1 | Antre | 12 | 9 | 8 | 11 | 40
2 | Berkas | 5 | 4 | 6 | 3 | 18
Jumlah | | 17 | 13 | 14 | 14 | 58`;
    expect(reads('check-sheet', text)).toMatchObject({
      input: 'day [Minggu I, Minggu II, Minggu III, Minggu IV] Antre 12 9 8 11, Berkas 5 4 6 3; 58',
      told: [],
    });
    expect(
      tool('check-sheet')('Jenis | Juni | | Juli |\n | I | II | I | II\nAntre | // | / | / | ///'),
    ).toBe('other [Juni I, Juni II, Juli I, Juli II] Antre 2 1 1 3; ∅');
  });

  it('are not joined by the name of a group below them', () => {
    const groups = `No | Jenis | Jumlah
A | Loket 1 |
1 | Antre | 4
2 | Berkas | 2
 | Sub Total A | 6
B | Loket 2 |
1 | Sistem | 3
2 | Petugas | 1
 | Sub Total B | 4
 | TOTAL A + B | 10`;
    expect(reads('pareto', groups)).toMatchObject({
      input: 'count: Antre 4, Berkas 2, Sistem 3, Petugas 1',
      questions: [],
      told: [],
    });
  });

  it('that are days without a year are days', () => {
    expect(tool('check-sheet')('Jenis | 01/06 | 02/06\nAntre | 2 | 1\nBerkas | 0 | 1')).toBe(
      'day [01/06, 02/06] Antre 2 1, Berkas 0 1; ∅',
    );
    expect(tool('series')('Tgl | Nilai\n1/6 | 20\n2/6 | 25\n3/6 | 22')).toBe(
      '[1/6, 2/6, 3/6] Nilai 20 25 22',
    );
  });
});

describe('what stands below a table', () => {
  it('is a note with all that follows it', () => {
    const text = `Jenis | Jumlah
Antre | 20
Berkas | 10
Sumber: data primer, 2026
Mengetahui,
Kepala Dinas`;
    expect(reads('pareto', text)).toMatchObject({
      input: 'count: Antre 20, Berkas 10',
      setAside: [
        'row Sumber: data primer, 2026: remark',
        'row Mengetahui,: remark',
        'row Kepala Dinas: remark',
      ],
    });
    expect(pareto('Jenis | Jumlah\nAntre | 20\nBerkas | 10\nGianyar, 30 Juni 2026\nSiti')).toBe(
      'count: Antre 20, Berkas 10',
    );
    expect(pareto('Jenis | Jumlah\nAntre | 20\nBerkas | ')).toBe('count: Antre 20, Berkas ∅');
  });
});

describe('numbers', () => {
  it.each([
    ["'20", "'10"],
    ['20 (dua puluh)', '10 (sepuluh)'],
    ['20 (66,7%)', '10 (33,3%)'],
  ])('stay numbers with what stands beside them: %j', (first, second) => {
    expect(pareto(`Jenis | Jumlah\nAntre | ${first}\nBerkas | ${second}`)).toBe(
      'count: Antre 20, Berkas 10',
    );
  });

  it('count under a head of a number and its share', () => {
    expect(pareto('Jenis | Jumlah (%)\nAntre | 24 (64,9%)\nBerkas | 13 (35,1%)')).toBe(
      'count: Antre 24, Berkas 13',
    );
  });

  it('in brackets are less than nothing, and a percentage among others without', () => {
    expect(histogram('Selisih\n-Rp250\n(Rp500)\nRp (400)')).toBe('-250 -500 -400');
    expect(histogram('Perubahan\n-5%\n(3%)\n+2%')).toBe('-5 -3 2');
    expect(histogram('Bagian\n(5%)\n(3%)')).toBe('5 3');
  });
});

describe('fractions below a head that says percent', () => {
  const text = 'Bulan | Capaian (%)\nJan | 0,35\nFeb | 0,42';

  it('are asked about', () => {
    expect(reads('series', text)).toMatchObject({
      input: null,
      questions: ['notation: percent, fraction'],
    });
    expect(reads('series', text, { percents: 'fraction' }).input).toBe(
      '[Jan, Feb] Capaian (%) 35 42',
    );
    expect(reads('series', text, { percents: 'percent' }).input).toBe(
      '[Jan, Feb] Capaian (%) 0.35 0.42',
    );
  });

  it('are none with a sign of their own, beside larger ones or under a head of a part of one', () => {
    for (const other of [
      text.replace('0,35', '0,35%').replace('0,42', '0,42%'),
      text.replace('0,42', '42'),
      text.replace('Capaian (%)', 'Proporsi'),
    ]) {
      expect(reads('series', other).questions).toEqual([]);
    }
  });
});

describe('shares that disagree', () => {
  it('are set aside and told with both numbers', () => {
    const text = 'Jenis | Jumlah | %\nAntre | 20 | 66,7\nBerkas | 10 | 43,3\nTotal | 30 | 100';
    expect(reads('pareto', text)).toMatchObject({
      input: 'count: Antre 20, Berkas 10',
      setAside: ['column %: share', 'row Total: sum'],
      told: ['%/Berkas: 43.3, not 33.3'],
    });
  });

  it('of counts beside them draw the counts all the same', () => {
    const text = `Bulan | Terlambat | Dilayani | %
Jan | 12 | 48 | 25
Feb | 9 | 45 | 20
Mar | 10 | 50 | 30`;
    expect(reads('series', text)).toMatchObject({
      input: '[Jan, Feb, Mar] Terlambat 12 of 48 9 of 45 10 of 50',
      told: ['%/Mar: 30, not 20'],
    });
  });
});

describe('messages', () => {
  it.each([
    '[12/06/26 08.15] Siti: Antre lama 24\n[12/06/26 08.20] Budi: Berkas kurang 13',
    '12/06/26, 08.15 - Siti: Antre lama: 24\n12/06/26, 08.20 - Budi: Berkas kurang: 13',
    'Antre lama 24\nBerkas kurang 13',
    '✅ *Antre lama* : 24 org\n✅ *Berkas kurang* : 13 org',
    '• Antre lama 24x\n• Berkas kurang 13x',
  ])('hold kinds with their numbers: %j', (text) => {
    expect(pareto(text)).toBe('count: Antre lama 24, Berkas kurang 13');
  });

  it('name places whose number is part of the name', () => {
    expect(pareto('Loket 1\nLoket 2\nLoket 1')).toBe('count: Loket 1 2, Loket 2 1');
    expect(pareto('Poli 1\nLoket 2\nPoli 1')).toBe('count: Poli 1 2, Loket 2 1');
  });
});

describe('numbers that say which', () => {
  it('split a table as words do', () => {
    const text = 'Loket | Jenis | Jumlah\n1 | Antre | 3\n1 | Berkas | 2\n2 | Antre | 4';
    expect(tool('stratification')(text)).toBe(
      'count [Loket, Jenis] 1/Antre 3, 1/Berkas 2, 2/Antre 4',
    );
  });
});

describe('forms', () => {
  it.each([
    'Nama : Siti\nNIP : 198501012010012001\nPeran : Ketua\n\nNama : Budi\nPeran : Anggota',
    'Nama | : | Siti\nNIP | : | 198501012010012001\nPeran | : | Ketua\nNama | : | Budi\nPeran | : | Anggota',
    'Nama: | Siti\nNIP: | 198501012010012001\nPeran: | Ketua\nNama: | Budi\nPeran: | Anggota',
  ])('are rows, each key once in its head: %j', (text) => {
    expect(readAnswers('members', text).of('name', 'number', 'role')).toEqual([
      ['Siti', '198501012010012001', 'leader'],
      ['Budi', '', 'member'],
    ]);
  });

  it('go on below, and say where they could not be read', () => {
    const read = readAnswers('meetings', 'Tanggal : entah\nAgenda : Menentukan tema\ndan tugas');
    expect(read.of('agenda')).toEqual([['Menentukan tema\ndan tugas']]);
    expect(read.unread).toMatchObject([{ row: 0, column: 0, text: 'entah' }]);
  });

  it('are no answers with a colon', () => {
    expect(readAnswers('inventory', 'Antre: lama\nBerkas: kurang').of('problem')).toEqual([
      ['Antre: lama'],
      ['Berkas: kurang'],
    ]);
  });
});

describe('answers', () => {
  it('part a name from the number in its cell', () => {
    const text = 'Nama/NIP | Gol\nSiti Aminah, S.K.M. NIP 198501012010012001 | III/d';
    expect(readAnswers('members', text).of('name', 'number')).toEqual([
      ['Siti Aminah, S.K.M.', '198501012010012001'],
    ]);
  });

  it('in Rupiah take no minutes', () => {
    const read = readAnswers('benefit', 'Uraian | Hemat\nKertas | Rp300.000\nWaktu | 25 menit');
    expect(read.of('amount')).toEqual([[300_000], [{ typed: '25 menit' }]]);
    expect(read.texts).toEqual(['25 menit']);
  });
});

describe('rows that stand for others', () => {
  const current = ['c1', 'c4'].map((cause) => ({ ...emptyVerificationRow(`v-${cause}`), cause }));
  const text = 'Penyebab | Bukti\nBelum dilatih | Absensi\nBerkas kurang lengkap | Arsip';

  it('are filled by what they stand for, whatever the order', () => {
    const read = readAnswers('verification', text, { current, risalah: distinct() });
    expect(read.of('id', 'cause', 'evidence')).toEqual([
      ['v-c1', 'c1', 'Arsip'],
      ['v-c4', 'c4', 'Absensi'],
    ]);
  });

  it('are followed by those that stand for nothing there', () => {
    const more = `${text}\nAlur (lama) | Denah`;
    const read = readAnswers('verification', more, { current, risalah: distinct() });
    expect(read.of('cause', 'evidence')).toEqual([
      ['c1', 'Arsip'],
      ['c4', 'Absensi'],
      ['c2', 'Denah'],
    ]);
  });

  function distinct() {
    const { 'cause-effect': tree, ...others } = record();
    return {
      ...others,
      'cause-effect': { ...tree, causes: tree.causes.filter(({ id }) => id !== 'c5') },
    };
  }
});

describe('performers', () => {
  const text = `No | Kegiatan | Pelaksana | |
 | | Pemohon | Loket | Kepala
1 | Mengajukan | O | |
2 | Memeriksa | | <> |
3 | Menandatangani | | | []`;

  it('are made of heads where they may be', () => {
    const { input, texts } = readCells(text, {
      target: answerTarget('procedure'),
      current: [],
      make: (_, name) => name.toLowerCase(),
    });
    expect(input?.map(({ performer }) => performer)).toEqual(['pemohon', 'loket', 'kepala']);
    expect(texts).toEqual([]);
  });
});

describe('what the data themselves answer', () => {
  it('is not asked: a weekday tells which number is the month', () => {
    const text = 'Tanggal | Agenda\nSenin, 8/6/2026 | Tema\nSelasa, 9/6/2026 | Data';
    const read = readAnswers('meetings', text);
    expect([read.asked, read.of('date')]).toEqual([[], [['2026-06-08'], ['2026-06-09']]]);
  });

  it('is not asked: clocks of other columns', () => {
    const text = 'No. antrean | Datang | Waktu tunggu\n1 | 08:00 | 00:25\n2 | 08:05 | 00:40';
    expect(reads('histogram', text)).toMatchObject({ input: '25 40', questions: [] });
  });
});

describe('spellings', () => {
  it('of a sum and of nothing', () => {
    expect(pareto('Jenis | Jumlah\nAntre | 20\nBerkas | 10\nT O T A L | 30')).toBe(
      'count: Antre 20, Berkas 10',
    );
    expect(tool('check-sheet')('Jenis | Sen | Sel\nAntre | nol | 4\nBerkas | 1 | nihil')).toBe(
      'day [Sen, Sel] Antre 0 4, Berkas 1 0; ∅',
    );
  });

  it('of counts and what they are out of', () => {
    const text = `Tgl | Jml diperiksa | Jml cacat | p | BKA | GT | BKB
1/6 | 100 | 3 | 0,03 | 0,10 | 0,04 | 0
2/6 | 100 | 5 | 0,05 | 0,10 | 0,04 | 0
3/6 | 100 | 4 | 0,04 | 0,10 | 0,04 | 0`;
    expect(reads('control-chart', text)).toMatchObject({
      input: 'p: 1/6  3 of 100, 2/6  5 of 100, 3/6  4 of 100',
      questions: [],
    });
  });

  it('of marks before the items of a list', () => {
    for (const text of [
      '\uf0b7 | Antre\n\uf0b7 | Berkas',
      'A. Antre\nB. Berkas',
      'i. Antre\nii. Berkas',
    ]) {
      expect(readAnswers('inventory', text).of('problem')).toEqual([['Antre'], ['Berkas']]);
    }
  });
});

describe('columns of words', () => {
  it('name the points of a scatter diagram where each differs', () => {
    const text = 'Petugas | Lama | Salah\nSiti | 2 | 12\nBudi | 5 | 8\nAni | 10 | 3';
    expect(tool('scatter')(text)).toBe('Lama() × Salah(): 2/12Siti 5/8Budi 10/3Ani');
    const { draft } = readCells(text, {
      target: toolTargets.scatter,
      current: tools.scatter.empty,
    });
    expect(draft.pairs.map(({ label, stratum }) => [label, stratum])).toContainEqual(['Siti', '']);
  });

  it('that are called a number and hold one come in as they are typed', () => {
    const read = readAnswers('target', 'Indikator | Awal | Target\nKeluhan | 14,98% | ≤ 5%');
    expect(read.of('baseline', 'target')).toEqual([[14.98, { typed: '≤ 5%' }]]);
    expect(read.texts).toEqual(['≤ 5%']);
  });
});

describe('a table with a row for each cell of a sheet', () => {
  const sheet = tool('check-sheet');

  it('is that sheet, each kind once', () => {
    expect(
      sheet(
        'Minggu | Jenis | Jumlah\n1 | Antre | 3\n1 | Berkas | 2\n2 | Antre | 4\n2 | Berkas | 1',
      ),
    ).toBe('day [1, 2] Antre 3 4, Berkas 2 1; ∅');
    expect(
      sheet(
        'Tanggal | Jenis | Jumlah\n1/6/2026 | Antre | 3\n1/6/2026 | Berkas | 2\n2/6/2026 | Antre | 4',
      ),
    ).toBe('day [1/6/2026, 2/6/2026] Antre 3 4, Berkas 2 ∅; ∅');
    expect(
      sheet('Loket | Jenis | Jumlah\nLoket 1 | Antre | 3\n | Berkas | 2\nLoket 2 | Antre | 4'),
    ).toBe('place [Loket 1, Loket 2] Antre 3 4, Berkas 2 ∅; ∅');
  });

  it('is none where kinds do not recur', () => {
    expect(sheet('Minggu | Jenis | Jumlah\n1 | Antre | 3\n2 | Berkas | 2')).not.toContain('[1, 2]');
  });
});

describe('summaries', () => {
  it('that no name tells are seen from the total that leaves them out', () => {
    const text = `Bulan | Nilai
Jan | 5
Feb | 6
Mar | 7
Triwulan I | 18
Apr | 5
Mei | 6
Jun | 8
Triwulan II | 19
Total | 37`;
    expect(reads('series', text)).toMatchObject({
      input: '[Jan, Feb, Mar, Apr, Mei, Jun] Nilai 5 6 7 5 6 8',
      told: [],
    });
    expect(reads('series', text.replace('Total | 37', 'Total | 74')).input).toContain('Triwulan I');
  });

  it('between the rows are those of the rows since the last', () => {
    const text = 'Bulan | Nilai\nJan | 5\nFeb | 7\nRata-rata | 6\nMar | 8\nApr | 10\nRata-rata | 9';
    expect(reads('series', text)).toMatchObject({
      input: '[Jan, Feb, Mar, Apr] Nilai 5 7 8 10',
      told: [],
    });
  });
});

describe('members', () => {
  it.each([
    'Siti Aminah (Ketua)\nBudi (Sekretaris)',
    'Ketua: Siti Aminah\nSekretaris: Budi',
    'Ketua : Siti Aminah\nSekretaris : Budi',
  ])('are named with their parts in one line: %j', (text) => {
    expect(readAnswers('members', text).of('role', 'name')).toEqual([
      ['leader', 'Siti Aminah'],
      ['secretary', 'Budi'],
    ]);
  });
});
