import { describe, expect, it } from 'vitest';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import { emptyHistogram } from '#domain/tools/histogram/histogramInput.ts';
import type { HistogramInput } from '#domain/tools/histogram/histogramInput.ts';
import type { Table } from '#manuscript/manuscript.ts';
import { histogramView } from '#manuscript/tools/histogram/histogram.ts';
import type { View } from '#manuscript/tools/parts/toolView.ts';
import weights from '#tests/fixtures/cases/histogram-berat-badan.json' with { type: 'json' };
import { noUses } from '#domain/risalah/uses/resolveToolUse.ts';
import { textsOf } from '#tests/manuscript/readManuscript.ts';

function viewOf(changes: Partial<HistogramInput>): View {
  const use = {
    id: 'u1',
    tool: 'histogram' as const,
    title: 'Berat badan peserta',
    evidence: { ...emptyEvidence(), measured: 'Berat badan', unit: 'kg' },
    input: { ...emptyHistogram, ...changes },
  };
  return histogramView({
    held: noUses,
    use,
    place: { section: 'verification', name: 'data-1' },
  });
}

function tablesOf({ blocks }: View): readonly Table[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
}

function rowsOf(table: Table | undefined): readonly (readonly string[])[] {
  return table?.rows.map(({ cells }) => cells.map(({ lines }) => lines.join(' '))) ?? [];
}

describe('a histogram in the report', () => {
  const view = viewOf({ values: weights.input, usl: 80 });
  const [frequencies, summary] = tablesOf(view);

  it('works out its classes as by hand', () => {
    const formulas = textsOf(view.blocks.filter((block) => block.kind === 'paragraph'));
    expect(formulas).toEqual(
      expect.arrayContaining([
        'Rentang (R) = 85 − 40 = 45',
        'Banyak kelas (k) = 1 + 3,3 log 100 = 7,6, dibulatkan ke atas menjadi\u00a08',
        'Lebar kelas = R ÷ k = 45 ÷ 8 = 5,63, dibulatkan ke atas menjadi\u00a06',
      ]),
    );
  });

  it('prints the frequency table with boundaries, midpoints and strokes', () => {
    expect(frequencies?.caption).toBe('Sebaran frekuensi berat badan peserta');
    expect(rowsOf(frequencies)[6]).toEqual([
      '7',
      '76–81',
      '75,5–81,5',
      '78,5',
      '||||/ ||||',
      '9',
      '9,0%',
    ]);
    expect(rowsOf(frequencies).at(-1)).toEqual(['Jumlah', '100', '100,0%']);
  });

  it('sums up centre, spread and capability', () => {
    // Two measures stand in a row.
    const measures = rowsOf(summary).flatMap((row) => [row.slice(0, 2), row.slice(2)]);
    expect(measures).toEqual(
      expect.arrayContaining([
        ['Rata-rata', '57,74'],
        ['Rata-rata dari tabel frekuensi (Σfx ÷ Σf)', '57,86'],
        ['Median', '56'],
        ['Batas spesifikasi atas', '80'],
        ['Data di luar batas spesifikasi', '3%'],
      ]),
    );
    expect(measures.some(([name]) => name?.startsWith('Cp,'))).toBe(false);
  });

  it('says what it shows and judges the specification', () => {
    expect(view.reading).toContain('Rata-rata 100 data berat badan adalah 57,74 kg');
    expect(view.reading).toContain('terbanyak pada kelas 52–57 (23 data)');
    expect(view.reading).toContain(
      'Dari 100 data, 3 (3%) berada di luar batas spesifikasi paling banyak 80 kg.',
    );
    expect(view.reading).toMatch(/Cpk .* dan Ppk 0,6\d: proses belum mampu/);
  });

  it('draws touching bars and the limit inside the picture', () => {
    const [figure] = view.figures;
    if (figure?.kind !== 'chart') throw new Error('no chart');
    expect(figure.barGap).toBe(0);
    expect(figure.categories[0]).toBe('40–45');
    expect(figure.divisions.map(({ label }) => label)).toEqual([
      'Rata-rata 57,74',
      'Batas atas 80',
    ]);
    expect(figure.divisions[1]?.at).toBeCloseTo(6.75, 12);
    expect(figure.alt).toContain('Kelas terbanyak 52–57 dengan 23 nilai.');
  });

  it('speaks of capability only with a specification', () => {
    const plain = viewOf({ values: weights.input });
    expect(textsOf(plain).join(' ')).not.toMatch(/Cpk|spesifikasi/);
    expect(plain.figures[0]).toMatchObject({ divisions: [] });
  });

  it('is nothing without a value and says what one value cannot tell', () => {
    expect(viewOf({ values: [] }).blocks).toEqual([]);
    expect(viewOf({ values: [{ typed: '1.5' }] })).toMatchObject({
      figures: [],
      reading: 'Baris 1 belum dihitung: nilainya belum terbaca.',
    });
    expect(viewOf({ values: [4, { typed: '1.5' }] }).reading).toBe(
      'Rata-rata 1 data berat badan adalah 4 kg. Dari satu nilai belum dapat disimpulkan sebarannya. Baris 2 belum dihitung: nilainya belum terbaca.',
    );
  });

  it('stays in the table where an axis could not show it', () => {
    const tiny = viewOf({ values: [1e-12, 2e-12, 5e-12] });
    expect(tiny.figures).toEqual([]);
    expect(tablesOf(tiny)).toHaveLength(2);
  });

  it('leaves out strokes and half units where they are not taught', () => {
    const [table] = tablesOf(viewOf({ values: weights.input, convention: 'statistical' }));
    expect(table?.columns.map(({ title }) => title)).toEqual([
      'No.',
      'Kelas',
      'Nilai tengah',
      'Frekuensi',
      'Persen',
    ]);
    expect(rowsOf(table)[0]?.[1]).toBe('40–45,6');
  });

  it('draws the normal curve where it is asked for', () => {
    const [figure] = viewOf({ values: weights.input, curve: 'drawn' }).figures;
    if (figure?.kind !== 'chart') throw new Error('no chart');
    expect(figure.series.map(({ role }) => role)).toEqual(['data', 'curve']);
  });
});
