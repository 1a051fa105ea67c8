import { describe, expect, it } from 'vitest';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import { emptyStratification } from '#domain/tools/stratification/stratification.ts';
import type { StratificationInput } from '#domain/tools/stratification/stratification.ts';
import { emptyCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import type { Table } from '#manuscript/manuscript.ts';
import { stratificationView } from '#manuscript/tools/stratification/stratification.ts';
import type { View } from '#manuscript/tools/parts/toolView.ts';
import { noUses } from '#domain/risalah/uses/resolveToolUse.ts';

type Row = readonly [place: string, kind: string, amount: number | null];

function viewOf(rows: readonly Row[], changes: Partial<StratificationInput> = {}): View {
  return stratificationView({
    held: noUses,
    place: { section: 'inventory', name: 'data-1' },
    use: {
      id: 'u1',
      tool: 'stratification',
      title: 'Keluhan menurut loket',
      evidence: { ...emptyEvidence(), measured: 'keluhan' },
      from: '',
      split: 'stratum',
      input: {
        ...emptyStratification,
        columns: [
          { id: 'place', name: 'Loket' },
          { id: 'kind', name: 'Jenis' },
        ],
        rows: rows.map(([place, kind, amount]) => ({ words: [place, kind], amount })),
        by: 'place',
        across: 'kind',
        ...changes,
      },
    },
  });
}

function rowsOf({ blocks }: View): readonly (readonly string[])[] {
  const table = blocks.find((block): block is Table => block.kind === 'table');
  return table?.rows.map(({ cells }) => cells.map(({ lines }) => lines.join(' '))) ?? [];
}

const uneven: readonly Row[] = [
  ['Loket 1', 'Berkas', 30],
  ['Loket 1', 'Antrean', 10],
  ['Loket 2', 'Berkas', 10],
  ['Loket 2', 'Antrean', 30],
];

describe('a stratification in the report', () => {
  it('has a table of counts by stratum and kind, with their sums', () => {
    expect(rowsOf(viewOf(uneven))).toEqual([
      ['Loket 1', '30', '10', '40', '50,0%'],
      ['Loket 2', '10', '30', '40', '50,0%'],
      ['Jumlah', '40', '40', '80', '100,0%'],
    ]);
  });

  it('says that the strata are made differently, and where most', () => {
    expect(viewOf(uneven).reading).toBe(
      'Dari 80 keluhan, yang terbanyak pada Loket 1: 40 (50%). Susunan jenis berbeda nyata antarkelompok, bukan sekadar kebetulan (khi-kuadrat = 20; derajat bebas = 1; p < 0,001); yang paling menonjol berkas pada Loket 1: 30, semestinya 20 bila susunannya sama.',
    );
  });

  it('says which stratum counts most per hundred observed, and that it is no chance', () => {
    const exposures = [
      { stratum: 'Loket 1', n: 100 },
      { stratum: 'Loket 2', n: 300 },
    ];
    const view = viewOf(uneven, { exposures, across: '' });
    expect(view.reading).toContain(
      'Yang lebih tinggi adalah Loket 1: 40 per 100 yang diamati, sedangkan yang lain 13,33. Menurut uji khi-kuadrat perbedaan antarkelompok itu nyata',
    );
    expect(rowsOf(view)[0]).toEqual(['Loket 1', '40', '50,0%', '100', '40']);
    expect(rowsOf(view).at(-1)).toEqual(['Jumlah', '80', '100,0%', '400', '20']);
  });

  it('warns where expected counts are under five', () => {
    const few = uneven.map(([place, kind, amount]): Row => [place, kind, (amount ?? 0) / 10]);
    expect(viewOf(few).reading).toContain(
      'Susunan jenis tidak berbeda nyata antarkelompok (khi-kuadrat = 2; derajat bebas = 1; p = 0,157): selisihnya dapat saja kebetulan. Karena 4 dari 4 angka harapan kurang dari lima',
    );
  });

  it('says what was left out', () => {
    const view = viewOf([...uneven, ['', 'Berkas', 2], ['Loket 1', 'Berkas', null]]);
    expect(view.reading).toContain('1 baris tanpa kelompok tidak ikut dihitung.');
    expect(view.reading).toContain('1 baris tanpa angka yang dapat dipakai');
  });

  it('says that one stratum has nothing beside it, and that fractions are not tested', () => {
    expect(viewOf([['Loket 1', 'Berkas', 3]]).reading).toContain('Baru ada satu kelompok');
    expect(viewOf([...uneven, ['Loket 3', 'Berkas', 1.5]]).reading).toContain(
      'Uji khi-kuadrat hanya berlaku untuk hitungan bulat',
    );
  });

  it('has n, mean and spread of measured values', () => {
    const values: readonly Row[] = [
      ['Loket 1', '', 10],
      ['Loket 1', '', 12],
      ['Loket 2', '', 20],
    ];
    const view = viewOf(values, { measure: 'value' });
    expect(rowsOf(view)).toEqual([
      ['Loket 1', '2', '11', '1,41', '10', '12'],
      ['Loket 2', '1', '20', '–', '20', '20'],
      ['Semua', '3', '14', '5,29', '10', '20'],
    ]);
    expect(view.reading).toContain(
      'Yang lebih tinggi adalah Loket 2: rata-rata 20 (n = 1), sedangkan yang lain 11. Menurut uji F (analisis ragam) perbedaan rata-rata antarkelompok itu belum nyata (F = 27; derajat bebas = 1 dan 1; p = 0,121): dapat saja terjadi karena kebetulan. Kelompok itu baru memiliki 1 nilai',
    );
    expect(view.figures).toHaveLength(1);
  });

  it('is nothing before its first count', () => {
    expect(viewOf([['', '', null]])).toEqual({ blocks: [], figures: [], reading: '' });
  });

  it('follows the check sheet that it names', () => {
    const sheet = {
      id: 's1',
      tool: 'check-sheet' as const,
      title: '',
      evidence: emptyEvidence(),
      input: {
        ...emptyCheckSheet,
        kinds: [{ id: 'a', name: 'Berkas' }],
        columns: [
          { id: '1', name: 'Senin', stratum: 'Pekan 1', inspected: 50 },
          { id: '2', name: 'Senin', stratum: 'Pekan 2', inspected: 50 },
        ],
        counts: [[8, 24]],
      },
    };
    const view = stratificationView({
      held: { ...noUses, inventory: { data: [sheet] } },
      place: { section: 'inventory', name: 'data-2' },
      use: {
        id: 'u1',
        tool: 'stratification',
        title: '',
        evidence: emptyEvidence(),
        input: emptyStratification,
        from: 's1',
        split: 'stratum',
      },
    });
    expect(rowsOf(view)).toEqual([
      ['Pekan 1', '8', '8', '25,0%', '50', '16'],
      ['Pekan 2', '24', '24', '75,0%', '50', '48'],
      ['Jumlah', '32', '32', '100,0%', '100', '32'],
    ]);
  });
});
