import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ToolUseOf } from '#domain/risalah/schema/toolUse.ts';
import { emptyCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import {
  controlChartKinds,
  emptyControlChart,
  emptyControlChartPoint,
} from '#domain/tools/controlChart/controlChartInput.ts';
import type {
  ControlChartInput,
  ControlChartPoint,
} from '#domain/tools/controlChart/controlChartInput.ts';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import type { Chart } from '#figures/figure.ts';
import { controlChartView } from '#manuscript/tools/controlChart/controlChart.ts';
import type { View } from '#manuscript/tools/parts/toolView.ts';
import { textsOf } from '#tests/manuscript/readManuscript.ts';
import { noUses } from '#domain/risalah/uses/resolveToolUse.ts';

const waits = [42, 44, 39, 41, 61, 43, 40, 44, 38, 42, 45, 41, 24, 22, 25, 23, 24, 21, 20, 22];

function useOf(
  input: Partial<ControlChartInput>,
  more: Partial<ToolUseOf<'control-chart'>> = {},
): ToolUseOf<'control-chart'> {
  return {
    id: 'u1',
    tool: 'control-chart',
    title: 'Waktu tunggu di loket',
    evidence: { ...emptyEvidence(), measured: 'Waktu tunggu', unit: 'menit' },
    input: { ...emptyControlChart, ...input },
    from: '',
    followed: '',
    ...more,
  };
}

function viewOf(input: Partial<ControlChartInput>): View {
  return controlChartView({
    held: noUses,
    use: useOf(input),
    place: { section: 'comparison', name: 'data-1' },
  });
}

function pointsOf(values: readonly number[]): ControlChartPoint[] {
  return values.map((value, index) => ({
    ...emptyControlChartPoint,
    name: `Hari ${index + 1}`,
    values: [value],
  }));
}

function samplesOf(pairs: readonly (readonly [number, number])[]): ControlChartPoint[] {
  return pairs.map(([count, size]) => ({ ...emptyControlChartPoint, count, size }));
}

function tableOf({ blocks }: View): { titles: readonly string[]; rows: readonly string[] } {
  const table = blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return {
    titles: table.columns.map(({ title }) => title),
    rows: table.rows.map(
      ({ cells, style }) => `${style}: ${cells.flatMap(({ lines }) => lines).join(' | ')}`,
    ),
  };
}

const stages = [
  { name: 'Sebelum', from: 1 },
  { name: 'Sesudah', from: 13 },
];

describe('a control chart in the report', () => {
  it('is a pair of charts with the lines of each stage and the marks of changes', () => {
    const changes = [{ label: 'Daftar syarat dipasang', at: 13 }];
    const view = viewOf({ points: pointsOf(waits), stages, changes, target: 25 });
    const [main, spread] = view.figures as readonly Chart[];
    expect(main?.series.map(({ name, role }) => [name, role])).toEqual([
      ['Waktu tunggu (menit)', 'data'],
      ['BKA', 'limit'],
      ['Garis tengah', 'centre'],
      ['BKB', 'limit'],
    ]);
    expect(main?.divisions).toEqual([
      { at: 0, label: 'Sebelum', role: 'stage' },
      { at: 12, label: 'Sesudah', role: 'stage' },
      { at: 12.5, label: 'Daftar syarat dipasang', role: 'change' },
    ]);
    expect(main?.references).toEqual([
      { axis: 'left', value: 25, label: 'Sasaran 25 menit', role: 'target' },
    ]);
    expect(main?.series[0]?.emphasis[4]).toBe('signal');
    expect(main?.series[0]?.labels[4]).toBe('61');
    expect(spread?.title).toBe('Peta kendali I-MR waktu tunggu di loket: rentang bergerak');
    expect(spread?.references).toEqual([]);
    expect(view.blocks.filter(({ kind }) => kind === 'figure')).toHaveLength(2);
  });

  it('says what each stage shows and what changed, and leaves what to do about a signal to the app', () => {
    const { reading, advice } = viewOf({ points: pointsOf(waits), stages });
    expect(reading).toContain('Tahap sebelum: waktu tunggu mempunyai garis tengah 43,33 menit');
    expect(reading).toContain('Garis tengah turun dari 43,33 menjadi 22,63 menit.');
    expect(reading).toContain('Titik 5 di luar batas kendali atas (aturan N1): ada sebab khusus.');
    expect(advice).toContain('Cari apa yang berbeda pada saat itu');
    expect(reading).not.toMatch(/cari /i);
    expect(reading).toContain('disarankan sedikitnya 20');
  });

  it('shows how its lines were computed', () => {
    const view = viewOf({ points: pointsOf([10, 12, 11, 13]) });
    expect(textsOf(view.blocks)).toEqual(
      expect.arrayContaining([
        'x̄ = 11,5; BKA/BKB = x̄ ± 3·MR̄/1,128 = 15,93 / 7,07',
        'MR̄ = 1,67; BKA = 3,267·MR̄ = 5,45',
      ]),
    );
  });

  it('breaks a line of formulas between them, not within one', () => {
    const named = [{ name: 'Sesudah daftar syarat dipasang di loket', from: 13 }];
    const texts = textsOf(viewOf({ points: pointsOf(waits), stages: named }).blocks);
    expect(texts).toContain('Sesudah daftar syarat dipasang di loket: x̄ = 22,63');
    expect(texts.filter((text) => /^BKA\/BKB = .* = [\d,]+ \/ [\d,]+$/.test(text))).toHaveLength(1);
  });

  it('says of each of its charts what that chart shows', () => {
    const { sayings } = viewOf({ points: pointsOf(waits), stages });
    expect(sayings?.[0]).toBe('Garis tengah waktu tunggu turun dari 43,33 menjadi 22,63 menit.');
    expect(sayings?.[1]).toMatch(
      /^Rentang bergerak rata-rata turun dari [\d,]+ menjadi [\d,]+ menit\.$/,
    );
    const alone = viewOf({ points: pointsOf([10, 12, 11, 13]) });
    expect(alone.sayings).toEqual([
      '',
      'Rentang bergerak rata-rata 1,67 menit, batas kendali atas 5,45 menit.',
    ]);
  });

  it('draws no chart of ranges below a single point', () => {
    expect(viewOf({ points: pointsOf([10]) }).figures).toHaveLength(1);
  });

  it('says why a point was struck out and shows it with its reason', () => {
    const points = pointsOf(waits);
    const struck = points.map((each, at) =>
      at === 4 ? { ...each, struck: 'Listrik padam' } : each,
    );
    const view = viewOf({ points: struck, stages });
    expect(view.reading).toContain('Tidak ikut dihitung: titik 5 (listrik padam).');
    expect((view.figures[0] as Chart).series[0]?.emphasis[4]).toBe('struck');
    expect(tableOf(view).rows[4]).toContain('tidak dihitung: Listrik padam');
    expect(view.reading).toContain('Sejauh ini tidak ada sinyal');
  });

  it('calls a process stable only with enough points', () => {
    const steady = Array.from({ length: 24 }, (_, at) => 40 + ((at * 7) % 5));
    expect(viewOf({ points: pointsOf(steady) }).reading).toContain('proses terkendali');
  });

  it('prints the limits of samples that are not equally large', () => {
    const points = samplesOf([
      [12, 100],
      [8, 80],
      [30, 100],
    ]);
    const view = viewOf({ chart: 'p', points, target: 10 });
    expect(tableOf(view).titles).toEqual([
      'No.',
      'Titik',
      'Diperiksa (n)',
      'Tidak sesuai',
      'Proporsi (p)',
      'BKB',
      'BKA',
    ]);
    expect(view.reading).toContain('(mengikuti banyak yang diamati)');
    const chart = view.figures[0] as Chart;
    expect(chart.series[0]?.values).toEqual([0.12, 0.1, 0.3]);
    expect(chart.left.ticks.map(({ label }) => label)).toContain('10%');
    expect(chart.references[0]).toMatchObject({ value: 0.1, label: 'Sasaran 10%' });
  });

  it('prints what was counted in the way its chart plots it', () => {
    const samples = samplesOf([
      [2, 10],
      [4, 10],
    ]);
    expect(tableOf(viewOf({ chart: 'np', points: samples })).titles).toEqual([
      'No.',
      'Titik',
      'Diperiksa (n)',
      'Tidak sesuai',
    ]);
    expect(tableOf(viewOf({ chart: 'u', points: samples })).rows[0]).toBe(
      'plain: 1 |  | 10 | 2 | 0,2',
    );
  });

  it('names what is odd instead of hiding it', () => {
    const points = samplesOf([
      [3, 50],
      [59, 50],
      [1.5, 50],
    ]);
    const { reading } = viewOf({ chart: 'p', points, changes: [{ label: 'SOP baru', at: 9 }] });
    expect(reading).toContain('Titik 2: yang cacat lebih banyak daripada yang diperiksa.');
    expect(reading).toContain('Titik 3: jumlahnya bukan bilangan bulat.');
    expect(reading).toContain('Di luar titik yang ada: “SOP baru” (titik 9).');
  });

  it('says what cannot be concluded', () => {
    expect(viewOf({ points: pointsOf([7]) }).reading).toContain('Batas belum dapat dihitung');
    expect(viewOf({ points: pointsOf([7, 7, 7]) }).reading).toContain('Semua titik sama');
    const uneven = samplesOf([
      [1, 5],
      [1, 6],
    ]);
    expect(viewOf({ chart: 'np', points: uneven }).reading).toContain('gunakan peta p');
    expect(viewOf({ chart: 'xbar-s', points: pointsOf([7]) }).reading).toContain(
      'tidak ada subgrup yang berisi sedikitnya dua nilai',
    );
    const unread = [{ ...emptyControlChartPoint, values: [{ typed: 'lima' }] }];
    const view = viewOf({ points: unread });
    expect(view.figures).toEqual([]);
    expect(view.reading).toContain('belum berisi data yang dapat dipetakan');
  });

  it('is nothing while there are no points', () => {
    expect(viewOf({}).blocks).toEqual([]);
  });

  it('prints the first 120 points of a long chart and says how many follow', () => {
    const long = viewOf({ points: pointsOf(Array.from({ length: 130 }, (_, at) => at % 7)) });
    const table = long.blocks.find((block) => block.kind === 'table');
    expect(table).toMatchObject({ note: '10 titik berikutnya ada pada data grafik' });
  });

  it('draws nothing of numbers that no axis can show', () => {
    expect(viewOf({ points: pointsOf([1e-12, 2e-12]) }).figures).toEqual([]);
  });
});

describe('every kind of signal', () => {
  const all = [
    'beyond',
    'same-side',
    'trend',
    'alternating',
    'two-of-three',
    'four-of-five',
    'within',
    'outside',
  ] as const;
  const wave = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? 1 : -1) * (at % 9));
  const steps = [...wave, 1, 2, 3, 4, 5, 6, 7, 30, 31, 32, 33, 34, -40, -41, -42, 0, 0, 0, 0];

  it.each([3, 2])('has one sentence with a full stop, with rules of length %d', (length) => {
    const rules = all.map((rule) => ({ rule, length }));
    const view = viewOf({ points: pointsOf(steps), rules });
    const [signals] = view.blocks.flatMap((block) => (block.kind === 'list' ? [block] : []));
    const told = signals?.items.map((runs) =>
      runs.map((run) => (run.kind === 'text' ? run.text : '')).join(''),
    );
    expect(told?.length).toBeGreaterThan(6);
    for (const sentence of told ?? []) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(/NaN|undefined|null/);
    }
  });

  it('is told of run charts without naming a rule', () => {
    const { reading } = viewOf({ chart: 'run', points: pointsOf(waits.concat(waits.slice(12))) });
    expect(reading).not.toContain('aturan');
    expect(reading).toContain('lebih panjang daripada');
  });
});

describe('a control chart of a check sheet', () => {
  it('reads its columns and keeps the remarks of its own', () => {
    const sheet = {
      id: 's1',
      tool: 'check-sheet' as const,
      title: 'Keluhan',
      evidence: emptyEvidence(),
      input: {
        ...emptyCheckSheet,
        kinds: [
          { id: 'k1', name: 'Berkas' },
          { id: 'k2', name: 'Antrean' },
        ],
        columns: ['Senin', 'Selasa'].map((name) => ({
          id: name,
          name,
          stratum: '',
          inspected: 50,
        })),
        counts: [
          [3, 4],
          [1, 2],
        ],
      },
    };
    const points = [{ ...emptyControlChartPoint, note: 'hujan' }];
    const use = useOf({ chart: 'np', points }, { from: 's1', followed: 'k2' });
    const held = { ...noUses, comparison: { data: [sheet, use] } };
    const view = controlChartView({
      held,
      use,
      place: { section: 'comparison', name: 'data-2' },
    });
    expect(tableOf(view).rows).toEqual([
      'plain: 1 | Senin | 50 | 1 | hujan',
      'plain: 2 | Selasa | 50 | 2 | ',
    ]);
  });
});

describe('a control chart of any numbers', () => {
  const number = fc.oneof(fc.double({ noNaN: true }), fc.nat(50));

  it('fills its table, prints words for every number and has axes that can be drawn', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...controlChartKinds),
        fc.array(fc.tuple(number, number), { maxLength: 20 }),
        (chart, pairs) => {
          const points = pairs.map(([count, size]) => ({
            ...emptyControlChartPoint,
            values: [count, size],
            count,
            size,
          }));
          const view = viewOf({ chart, points });
          expect(JSON.stringify(view.blocks)).not.toMatch(/NaN|Infinity|undefined/);
          for (const { left } of view.figures as readonly Chart[]) {
            expect(left.min).toBeLessThan(left.max);
            expect(left.ticks.length).toBeLessThan(15);
          }
        },
      ),
    );
  });
});
