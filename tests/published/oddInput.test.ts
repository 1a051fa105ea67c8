import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadInput } from '#cli/badInput.ts';
import { unspeakable } from '#tests/domain/unspeakable.ts';
import { analysePublished } from './analyse.ts';

function answer(tool: string, input: unknown): Readonly<Record<string, unknown>> {
  return analysePublished(tool, input) as Readonly<Record<string, unknown>>;
}

const tiny = { mean: 10, sigma: 2, lsl: 4, usl: 16, target: 11 };

describe('an input that allows less than all', () => {
  it.each([
    ['i-mr', { values: [4, null, 4, 4] }, 'Nilai ke-2 kosong'],
    ['i-mr', { values: [4, 4] }, 'tidak ada keragaman'],
    ['i-mr', { values: [1, 2], limitFromSamples: [1] }, '“limitFromSamples”'],
    ['xbar-r', { subgroups: [[1, 2], [], [3]] }, 'Subgrup ke-2 kosong'],
    ['xbar-s', { subgroups: [[1, 2], [], [3]] }, 'Subgrup ke-3 hanya berisi satu nilai'],
    ['xbar-s', { subgroups: [[4, 4]] }, 'batasnya berimpit'],
    ['p-chart', { defectives: [1, null], sizes: [9, 9] }, 'Sampel ke-2 kosong'],
    ['c-chart', { defects: [0, 0] }, 'berimpit dengan garis tengah'],
    ['run-chart', { values: [3, 3] }, 'tidak ada yang dapat diuji'],
    ['run-chart', { values: [3, 4], centre: null }, 'Baru ada 2 titik'],
    ['run-chart', { nUseful: [0, 12] }, 'Banyak titik ke-1'],
    ['control-chart-constants', { n: [26] }, 'sampai 25 nilai'],
    ['descriptive', { values: [1, 'NaN', null] }, 'ke-2 bukan bilangan'],
    ['descriptive', { values: [7] }, 'tidak mempunyai simpangan baku'],
    ['descriptive', { values: [7, 7] }, 'Semua nilai sama'],
    ['histogram', { values: [7, 7] }, 'Semua nilai sama'],
    ['histogram', { values: [1, 5, 9], edges: [0, 5] }, '1 nilai berada di luar'],
    ['capability', { values: [1, 2] }, 'Tanpa batas spesifikasi'],
    ['capability', { values: [3, 3], usl: 4 }, 'Tidak ada sebaran'],
    ['capability', { subgroups: [[3], [4]], usl: 9 }, 'tidak dapat diperkirakan'],
    ['scatter', { x: [1, 2], y: [1, 'x'] }, 'Pasangan ke-2 tidak lengkap'],
    ['scatter', { x: [1, 2], y: [1, 2] }, 'Dari satu atau dua pasangan'],
    ['scatter', { x: [1, 1, 1], y: [1, 2, 3] }, 'Semua nilai x sama'],
    ['check-sheet', { entries: ['a', null, 3] }, 'Pengamatan ke-2 kosong'],
    ['stratification', { rows: [{ m: null, value: 1 }], by: ['m'] }, 'Baris ke-1 tanpa kelompok'],
    [
      'pareto',
      {
        items: [
          { category: 'a', count: 1 },
          { category: 'b', count: null },
        ],
      },
      'Baris 2',
    ],
    ['histogram', { values: [4], rule: 'k', k: 3 }, 'Dari satu nilai'],
    ['control-chart', {}, 'Belum ada data'],
  ])('says so in a sentence: %s %j', (tool, input, words) => {
    const notes = answer(tool, input)['notes'] as readonly string[];
    expect(notes.join(' ')).toContain(words);
  });

  it.each([
    ['pareto', { items: [] }],
    ['pareto', { items: [{ category: 'a', count: 0 }] }],
    ['check-sheet', { entries: [null] }],
    ['stratification', { rows: [{ m: 'A', value: null }], by: ['m'] }],
    ['histogram', { values: [], lsl: 2 }],
  ])('is answered as having no data where there are none: %s %j', (tool, input) => {
    expect(answer(tool, input)['noData']).toEqual(expect.any(String));
  });

  it('has no shares of a total of nothing', () => {
    const items = [{ category: 'a', count: 0 }];
    expect(answer('pareto', { items })['rows']).toMatchObject([
      { percent: null, cumulativePercent: null },
    ]);
  });

  it('keeps quiet about the remarks that come with published data', () => {
    expect(answer('i-mr', { values: [1, 2, 3], note: 'as printed' })).not.toHaveProperty('notes');
  });
});

describe('an input that says more than its textbook', () => {
  it('has its own options heeded beside the name of the catch-all', () => {
    const items = [5, 3, 2].map((count, at) => ({ category: `${at}`, count }));
    const given = { items, othersCategory: '0', threshold: 70 };
    expect(answer('pareto', given)).toMatchObject({
      threshold: 70,
      rows: [{ category: '1', vital: true }, { category: '2' }, { category: '0', other: true }],
    });
  });

  it('has its capability about the target from a sigma that is known', () => {
    // (16 − 4) ÷ 6 √(2² + 1²)
    expect(answer('capability', tiny)).toMatchObject({
      Cp: 1,
      Cpm: expect.closeTo(2 / Math.sqrt(5), 12) as unknown,
      Ppk: null,
    });
  });

  it('is reckoned as programs do where a histogram leaves its convention open', () => {
    expect(answer('histogram', { values: [1, 2, 4], rule: 'k', k: 3 })).toMatchObject({
      convention: 'statistical',
      classes: [{ from: 1, to: 2 }, {}, { to: 4 }],
    });
  });

  it('may ask for rules of other lengths and distances', () => {
    const values = [2.6, 2.4, -1];
    const checks = ['beyond2.5s', 'run2', '2of2beyond2s'].map((rule) => ({ rule, values }));
    expect(answer('control-chart-rules', { centre: 0, sigma: 1, checks })).toEqual({
      signalsPerCheck: [[1], [2], [2]],
    });
  });
});

describe('an input as textbooks give it', () => {
  it('has its single observations tallied, and keeps what nobody named', () => {
    expect(answer('check-sheet', { entries: ['x', 'y', 'x', null, ' '] })).toMatchObject({
      total: 3,
      counts: { x: 2, y: 1 },
      missing: 2,
    });
  });

  it('has its measurements stratified, and what is missing reported', () => {
    const rows = [
      { machine: 'A', value: 1.5 },
      { machine: 'A', value: 2.5 },
      { machine: 'B', value: 9 },
      { machine: null, value: 4 },
      { machine: 'A', value: null },
    ];
    expect(answer('stratification', { rows, by: ['machine'] })).toMatchObject({
      groups: [
        { group: 'A', n: 2, mean: 2, sd: Math.SQRT1_2, min: 1.5, max: 2.5 },
        { group: 'B', n: 1, mean: 9, sd: null, min: 9, max: 9 },
      ],
      overall: expect.objectContaining({ n: 4, mean: 4.25 }) as unknown,
      rowsWithoutStratum: 1,
      missingValues: 1,
    });
  });

  it('has its catch-all class last under either of its names', () => {
    const items = [
      { category: 'Others', count: 9 },
      { category: 'b', count: 3 },
    ];
    const last = { rows: [{ category: 'b' }, { category: 'Others', other: true, vital: false }] };
    expect(answer('pareto', { items, othersCategory: 'Others' })).toMatchObject(last);
    expect(answer('pareto', { items, other: 'Others', threshold: 70 })).toMatchObject(last);
  });
});

describe('an input that cannot be used', () => {
  it.each([
    ['i-mr', {}, '→ at values'],
    ['i-mr', { values: [1, Infinity] }, 'Bilangan pada “values” ke-2 terlalu besar'],
    ['xbar-r', { subgroups: [[1, 1e-60]] }, 'pada “subgroups” ke-1 ke-2 terlalu besar atau'],
    ['series', { baris: 1 }, 'Unrecognized key: "baris"'],
    ['pareto', { items: [{ category: 'a' }] }, '→ at items[0].count'],
    ['pareto', { items: [{ category: 'a', count: -1 }] }, 'Jumlah ke-1 negatif.'],
    ['histogram', { values: [1], k: 0 }, 'Banyak kelas harus bilangan bulat'],
    ['histogram', { values: [1], width: -1 }, 'Lebar kelas harus lebih dari nol.'],
    ['histogram', { values: [1], closed: 'kanan' }, '→ at closed'],
    ['capability', { values: [1], usl: '4' }, 'No form of capability'],
    ['capability', { mean: 1, sigma: -1, usl: 4 }, '→ at sigma'],
    [
      'control-chart-rules',
      { centre: 0, sigma: 1, checks: [{ rule: 'run0', values: [] }] },
      'Aturan “run0” tidak mungkin',
    ],
    [
      'control-chart-rules',
      { centre: 0, sigma: 1, checks: [{ rule: '5of3beyond1s', values: [] }] },
      'Aturan “5of3beyond1s” tidak mungkin',
    ],
    [
      'control-chart-rules',
      { centre: 0, sigma: 1, checks: [{ rule: 'lucky7', values: [] }] },
      'Aturan “lucky7” tidak dikenal.',
    ],
    ['i-mr', { values: [null] }, 'Tidak ada nilai yang dapat dipetakan.'],
    ['i-mr', { values: [1], limitsFromSamples: [4] }, 'sampel ke-4, padahal hanya ada 1.'],
    ['xbar-r', { subgroups: [] }, 'Tidak ada nilai yang dapat dipetakan.'],
    ['xbar-s', { subgroups: [[1], [2]] }, 'Gunakan i-mr untuk nilai tunggal.'],
    ['p-chart', { defectives: [59], sizes: [50] }, 'Sampel ke-1 (59 dari 50): yang cacat lebih'],
    ['p-chart', { defectives: [1, 2], sizes: [50] }, 'Ada 2 jumlah untuk 1 ukuran sampel'],
    ['c-chart', { defects: [-1] }, 'Sampel ke-1 (-1): jumlahnya negatif.'],
    ['c-chart', { defects: [null] }, 'Tidak ada sampel yang dapat dipetakan.'],
    ['np-chart', { defectives: [1, 2], sizes: [5, 6] }, 'sampel ke-2 berbeda. Gunakan p-chart.'],
    ['run-chart', { values: [] }, 'Tidak ada nilai yang dapat dipetakan.'],
    ['control-chart-constants', { n: [1] }, 'tidak ada untuk subgrup berukuran 1.'],
    ['radar', {}, 'No form of radar'],
  ])('is refused with its place: %s %j', (tool, input, words) => {
    expect(() => analysePublished(tool, input)).toThrow(words);
  });
});

const odd = fc.oneof(
  fc.integer({ min: -3, max: 40 }),
  fc.constantFrom(null, 'NaN', 'teks', 0.5, 1e15, 1e-12, 1e300, true, [], {}),
);
const odds = fc.array(odd, { maxLength: 30 });
const named = (names: readonly string[], held: fc.Arbitrary<unknown>) =>
  fc.record(Object.fromEntries(names.map((name) => [name, held])), { requiredKeys: [] });

const inputs = fc.oneof(
  fc.tuple(
    fc.constantFrom('i-mr', 'run-chart', 'descriptive', 'histogram', 'capability'),
    fc
      .tuple(odds, named(['newValues', 'limitsFromSamples', 'edges'], odds))
      .chain(([values, lists]) =>
        named(['centre', 'p', 'k', 'width', 'lsl', 'usl', 'target'], odd).map((own) => ({
          values,
          ...lists,
          ...own,
        })),
      ),
  ),
  fc.tuple(
    fc.constantFrom('xbar-r', 'xbar-s', 'capability'),
    fc.array(odds, { maxLength: 6 }).map((subgroups) => ({ subgroups, usl: 9 })),
  ),
  fc.tuple(
    fc.constantFrom('p-chart', 'np-chart', 'c-chart', 'u-chart', 'scatter'),
    named(['defectives', 'defects', 'sizes', 'size', 'x', 'y'], fc.oneof(odds, odd)),
  ),
  fc.tuple(
    fc.constantFrom('pareto', 'check-sheet', 'stratification', 'control-chart-rules'),
    named(['items', 'entries', 'rows', 'by', 'values', 'checks', 'centre', 'sigma'], odds),
  ),
);

describe('any input', () => {
  it('is answered in numbers or refused, and never breaks a tool', () => {
    fc.assert(
      fc.property(inputs, ([tool, input]) => {
        try {
          expect(unspeakable(answer(tool, input))).toEqual([]);
        } catch (error) {
          if (!(error instanceof BadInput)) throw error;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
