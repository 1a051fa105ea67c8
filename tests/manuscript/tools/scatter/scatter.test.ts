import { describe, expect, it } from 'vitest';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import { emptyScatter } from '#domain/tools/scatter.ts';
import type { ScatterInput } from '#domain/tools/scatter.ts';
import { scatterView } from '#manuscript/tools/scatter/scatter.ts';
import type { View } from '#manuscript/tools/parts/toolView.ts';
import sheets from '#tests/fixtures/cases/scatter-sheet-usu.json' with { type: 'json' };
import { noUses } from '#domain/risalah/uses/resolveToolUse.ts';
import { textsOf } from '#tests/manuscript/readManuscript.ts';

type Pair = ScatterInput['pairs'][number];

function pair(x: Pair['x'], y: Pair['y'], changes: Partial<Pair> = {}): Pair {
  return { x, y, stratum: '', label: '', ...changes };
}

function viewOf(pairs: readonly Pair[], changes: Partial<ScatterInput> = {}): View {
  const input = {
    ...emptyScatter,
    xTitle: 'Berkas per petugas',
    xUnit: 'berkas',
    yTitle: 'Waktu tunggu',
    yUnit: 'menit',
    pairs: [...pairs],
    ...changes,
  };
  return scatterView({
    held: noUses,
    use: { id: 'u1', tool: 'scatter', title: '', evidence: emptyEvidence(), input },
    place: { section: 'verification', name: 'data-1' },
  });
}

/** 32 pairs that rise with a little scatter. */
const rising = Array.from({ length: 32 }, (_, at) => pair(at, 10 + 2 * at + (at % 3)));

describe('a scatter diagram in the report', () => {
  it('says which way the points run, tests it by hand and by t, and says once that this is no cause', () => {
    const { reading } = viewOf(rising);
    expect(reading).toMatch(
      /^Makin tinggi nilai berkas per petugas, nilai waktu tunggu cenderung makin tinggi \(r = 0,999, korelasi sangat kuat, 32 pasang; peluang kebetulan p < 0,001\)\. Uji tanda: n\(\+\) 32 dan n\(−\) 0; yang lebih kecil tidak melampaui batas 9, sehingga ada korelasi positif\./,
    );
    expect(reading.match(/Korelasi belum membuktikan sebab/g)).toHaveLength(1);
    expect(reading).not.toContain('kurang dari 30');
  });

  it('does not call chance a relation', () => {
    const { reading, blocks } = viewOf(
      sheets.input_pairs.map(([x, y]) => pair(x ?? null, y ?? null)),
    );
    expect(reading).toContain('Belum terlihat hubungan antara berkas per petugas dan waktu tunggu');
    expect(reading).toContain(
      '(r = 0,09, korelasi sangat lemah, 63 pasang; peluang kebetulan p = 0,471)',
    );
    expect(reading).toContain('sehingga korelasi belum terbukti');
    expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(1);
  });

  it('says that a few pairs are few and names rows that are left out', () => {
    const { reading } = viewOf([
      ...rising.slice(0, 8),
      pair(3, null),
      pair(null, { typed: '1.5' }),
    ]);
    expect(reading).toContain('kurang dari 30');
    expect(reading).toContain('Baris 9 dan 10 belum dihitung: nilainya kosong.');
    expect(reading).toContain('Baris 10 belum dihitung: nilainya belum terbaca.');
  });

  it('says what two pairs and equal values cannot tell', () => {
    expect(viewOf([pair(1, 2), pair(2, 3)]).reading).toBe(
      'Sedikitnya tiga pasang diperlukan untuk melihat hubungan.',
    );
    const flat = viewOf([pair(1, 2), pair(1, 3), pair(1, 4)]).reading;
    expect(flat).toContain('Semua nilai pada sumbu mendatar sama');
    expect(flat).not.toContain('Korelasi bukan sebab');
    expect(viewOf([]).blocks).toEqual([]);
  });

  it('prints the pairs with their names and strata, and the line', () => {
    const pairs = [
      pair(1, 5, { stratum: 'Loket 1', label: 'Senin' }),
      pair(2, 7, { stratum: 'Loket 1' }),
      pair(3, 9.5),
    ];
    const view = viewOf(pairs);
    const [table] = view.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(table?.columns.map(({ title }) => title)).toEqual([
      'No.',
      'Nama',
      'Berkas per petugas (berkas)',
      'Waktu tunggu (menit)',
      'Kelompok',
    ]);
    expect(textsOf(view.blocks)).toContain('y = 2,67 + 2,25x');
    const [figure] = view.figures;
    if (figure?.kind !== 'scatter') throw new Error('no scatter diagram');
    expect(figure.groups.map(({ name }) => name)).toEqual(['Loket 1', 'Tanpa kelompok']);
    expect(figure.lines.map(({ role }) => role)).toEqual(['trend']);
  });

  it('labels what lies far from the line and draws the medians where asked', () => {
    const far = rising.with(20, pair(20, 400, { label: 'Hari libur' }));
    const view = viewOf(far, { medians: 'drawn', trend: 'hidden' });
    expect(view.reading).toContain('Titik yang jauh dari garis: Hari libur.');
    const [figure] = view.figures;
    if (figure?.kind !== 'scatter') throw new Error('no scatter diagram');
    const labelled = figure.groups[0]?.points.filter(({ label }) => label !== null);
    expect(labelled).toEqual([{ x: 20, y: 400, label: 'Hari libur', emphasis: 'signal' }]);
    expect(figure.lines.map(({ role }) => role)).toEqual(['median', 'median']);
    for (const { from, to } of figure.lines) {
      expect(Math.min(from.x, to.x)).toBeGreaterThanOrEqual(figure.x.min);
      expect(Math.max(from.y, to.y)).toBeLessThanOrEqual(figure.y.max);
    }
  });
});
