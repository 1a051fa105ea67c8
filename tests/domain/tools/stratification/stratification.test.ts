import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import puskesmas from '#tests/fixtures/cases/puskesmas-carl-stratifikasi.json' with { type: 'json' };
import kayu from '#tests/fixtures/cases/kayu-checksheet-pareto.json' with { type: 'json' };
import { emptyCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import { checkSheetStrata } from '#domain/tools/checkSheet/checkSheetStrata.ts';
import {
  analyseStratification,
  emptyStratification,
} from '#domain/tools/stratification/stratification.ts';
import type { StratificationInput } from '#domain/tools/stratification/stratification.ts';

type Row = readonly [place: string, kind: string, amount: number | { typed: string } | null];

function table(
  rows: readonly Row[],
  changes: Partial<StratificationInput> = {},
): StratificationInput {
  return {
    ...emptyStratification,
    columns: [
      { id: 'place', name: 'Loket' },
      { id: 'kind', name: 'Jenis' },
    ],
    rows: rows.map(([place, kind, amount]) => ({ words: [place, kind], amount })),
    by: 'place',
    across: 'kind',
    ...changes,
  };
}

describe('stratified counts', () => {
  const rows: readonly Row[] = [
    ['Loket 1', 'Berkas', 30],
    ['Loket 1', 'Antrean', 10],
    ['Loket 2', 'Berkas', 10],
    ['Loket 2', 'Antrean', 30],
  ];

  it('are added up by stratum and by kind, in order of first appearance', () => {
    const result = analyseStratification(table(rows));
    expect(result.kinds).toEqual(['Berkas', 'Antrean']);
    expect(result.strata).toEqual([
      { name: 'Loket 1', total: 40, percent: 50, exposure: null, byKind: [30, 10] },
      { name: 'Loket 2', total: 40, percent: 50, exposure: null, byKind: [10, 30] },
    ]);
  });

  it('test whether the strata are made of the same kinds', () => {
    // 4 · (10²/20) = 20, with one degree of freedom.
    const { mix, standout } = analyseStratification(table(rows));
    expect(mix?.statistic).toBeCloseTo(20, 9);
    expect(mix?.p).toBeCloseTo(7.744e-6, 9);
    expect(standout).toEqual({ stratum: 'Loket 1', kind: 0, count: 30, expected: 20 });
  });

  it('do not compare how much each counts while nobody said how much was observed', () => {
    expect(analyseStratification(table(rows))).toMatchObject({ level: null, contrast: null });
  });

  it('are compared per observed where that is known', () => {
    const exposures = [
      { stratum: 'Loket 1', n: 100 },
      { stratum: 'Loket 2', n: 300 },
    ];
    const { contrast, level } = analyseStratification(table(rows, { exposures }));
    expect(contrast).toEqual({
      stratum: 'Loket 1',
      by: 'exposure',
      value: 0.4,
      rest: 40 / 300,
    });
    // Expected 20 and 60.
    expect(level?.statistic).toBeCloseTo(400 / 20 + 400 / 60, 9);
  });

  it('are compared in plain counts where they are not split any further', () => {
    const { contrast, level, mix, kinds } = analyseStratification(
      table([...rows, ['Loket 3', 'Berkas', 10]], { across: '' }),
    );
    expect(kinds).toEqual([]);
    expect(mix).toBeNull();
    expect(contrast).toEqual({ stratum: 'Loket 3', by: 'count', value: 10, rest: 40 });
    expect(level?.statistic).toBeCloseTo(20, 9);
  });

  it('say how many expected counts are under five', () => {
    const { mix } = analyseStratification(
      table([
        ['A', 'x', 3],
        ['A', 'y', 2],
        ['B', 'x', 1],
        ['B', 'y', 4],
      ]),
    );
    expect(mix).toMatchObject({ cellsBelowFive: 4, cells: 4 });
  });

  it('are not tested where they are no whole numbers', () => {
    const weighted = analyseStratification(table([...rows, ['Loket 3', 'Berkas', 2.5]]));
    expect(weighted).toMatchObject({ level: null, mix: null, standout: null });
  });

  it('count each row of a list without amounts as one', () => {
    const list = table([
      ['A', 'x', null],
      ['A', 'y', null],
      ['B', 'x', null],
      ['', '', null],
    ]);
    const { total, strata, problems } = analyseStratification(list);
    expect(total).toBe(3);
    expect(strata.map(({ total: each }) => each)).toEqual([2, 1]);
    expect(problems).toEqual([]);
  });

  it('name what could not be used and what has no stratum', () => {
    const result = analyseStratification(
      table([
        ['A', 'x', 4],
        ['A', 'x', null],
        ['B', 'x', { typed: 'banyak' }],
        ['B', 'x', -1],
        [' ', 'x', 9],
      ]),
    );
    expect(result.problems).toEqual([
      { row: 2, reason: 'missing' },
      { row: 3, reason: 'unreadable' },
      { row: 4, reason: 'negative' },
    ]);
    expect(result).toMatchObject({ rowsWithoutStratum: 1, total: 4 });
  });

  it('fall back on the first column where none is chosen', () => {
    const result = analyseStratification(table(rows, { by: 'gone', across: 'gone' }));
    expect(result).toMatchObject({ by: 'Loket', across: '', kinds: [] });
  });

  it('do not split a column by itself', () => {
    expect(analyseStratification(table(rows, { across: 'place' })).kinds).toEqual([]);
  });

  it('take an exposure of nothing for none', () => {
    const exposures = [
      { stratum: 'Loket 1', n: 0 },
      { stratum: 'Loket 2', n: 10 },
    ];
    const { strata, contrast } = analyseStratification(table(rows, { exposures }));
    expect(strata[0]?.exposure).toBeNull();
    expect(contrast).toBeNull();
  });

  it('read rows with fewer words than columns, and a table without columns', () => {
    const short = {
      ...table([]),
      rows: [
        { words: [], amount: 3 },
        { words: ['A'], amount: 2 },
      ],
    };
    expect(analyseStratification(short)).toMatchObject({ total: 2, rowsWithoutStratum: 1 });
    expect(analyseStratification({ ...short, columns: [] })).toMatchObject({ by: '', across: '' });
  });

  it('are all alike where they count alike', () => {
    const alike = table(rows, { across: '' });
    expect(analyseStratification(alike)).toMatchObject({ contrast: null, level: { p: 1 } });
  });

  it('find nothing that stands out where nothing was counted', () => {
    const none = rows.map(([place, kind]): Row => [place, kind, 0]);
    expect(analyseStratification(table(none))).toMatchObject({ standout: null, mix: null });
  });

  it('conclude nothing from nothing', () => {
    expect(analyseStratification(emptyStratification)).toMatchObject({
      strata: [],
      total: 0,
      contrast: null,
      level: null,
      mix: null,
    });
  });

  it('have shares that add up to a hundred, in whatever order the rows stand', () => {
    const row = fc.tuple(
      fc.constantFrom('A', 'B', 'C'),
      fc.constantFrom('x', 'y'),
      fc.nat({ max: 1000 }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (drawn) => {
        const forth = analyseStratification(table(drawn));
        const back = analyseStratification(table(drawn.toReversed()));
        const sum = forth.strata.reduce((all, { percent }) => all + percent, 0);
        expect(sum).toBeCloseTo(forth.total === 0 ? 0 : 100, 9);
        expect(back.total).toBe(forth.total);
        expect(back.mix?.statistic ?? -1).toBeCloseTo(forth.mix?.statistic ?? -1, 6);
      }),
    );
  });
});

describe('stratified values', () => {
  it('have n, mean and spread by stratum, and one that differs most', () => {
    const result = analyseStratification(
      table(
        [
          ['A', '', 10],
          ['A', '', 12],
          ['B', '', 11],
          ['B', '', 11],
          ['C', '', 20],
          ['', '', 5],
          ['C', '', null],
        ],
        { measure: 'value' },
      ),
    );
    expect(result.summary?.groups.map(({ group, n, mean }) => [group, n, mean])).toEqual([
      ['A', 2, 11],
      ['B', 2, 11],
      ['C', 1, 20],
    ]);
    expect(result.contrast).toEqual({ stratum: 'C', by: 'mean', value: 20, rest: 11 });
    expect(result).toMatchObject({ rowsWithoutStratum: 1, strata: [], kinds: [] });
  });

  it('have nothing beside them in a single stratum', () => {
    const alone = table([['A', '', 3]], { measure: 'value' });
    expect(analyseStratification(alone).contrast).toBeNull();
    const unread = table([['A', '', null]], { measure: 'value' });
    expect(analyseStratification(unread).contrast).toBeNull();
  });

  it('may be negative', () => {
    const { problems } = analyseStratification(table([['A', '', -3]], { measure: 'value' }));
    expect(problems).toEqual([]);
  });
});

describe('a check sheet as data to be stratified', () => {
  const sheet = {
    ...emptyCheckSheet,
    kinds: [
      { id: 'a', name: 'Bengkok' },
      { id: 'b', name: 'Pecah' },
      { id: 'c', name: '' },
    ],
    columns: [
      { id: '1', name: 'Senin', stratum: 'Pekan 1', inspected: 100 },
      { id: '2', name: 'Selasa', stratum: 'Pekan 1', inspected: 100 },
      { id: '3', name: '', stratum: 'Pekan 2', inspected: 100 },
    ],
    counts: [
      [3, 4, 9],
      [1, null, 2],
      [0, null, null],
    ],
  };
  const names = { kind: 'Jenis', column: 'Hari', stratum: 'Pekan' };
  const split = (by: 'kind' | 'column' | 'stratum') =>
    analyseStratification({ ...checkSheetStrata(sheet, by, names), stacking: 'grouped' });

  it('is split by its strata, each measured by what was observed in it', () => {
    expect(split('stratum')).toMatchObject({
      by: 'Pekan',
      across: 'Jenis',
      per: 'observed',
      strata: [
        { name: 'Pekan 1', total: 8, exposure: 200 },
        { name: 'Pekan 2', total: 11, exposure: 100 },
      ],
    });
  });

  it('is split by its columns, which have a number where they have no name', () => {
    expect(split('column').strata.map(({ name }) => name)).toEqual(['Senin', 'Selasa', '3']);
  });

  it('is split by its kinds, each by stratum, without expecting them to be equally many', () => {
    const result = split('kind');
    expect(result.strata.map(({ name, byKind }) => [name, byKind])).toEqual([
      ['Bengkok', [7, 9]],
      ['Pecah', [1, 2]],
    ]);
    expect(result.contrast).toBeNull();
  });

  it('counts columns where not all say how many were observed', () => {
    const unobserved = sheet.columns.map((column) => ({ ...column, inspected: null }));
    const input = checkSheetStrata({ ...sheet, columns: unobserved }, 'stratum', names);
    expect(input).toMatchObject({
      per: 'column',
      exposures: [
        { stratum: 'Pekan 1', n: 2 },
        { stratum: 'Pekan 2', n: 1 },
      ],
    });
  });
});

describe('published data', () => {
  it('give the shares of a puskesmas, as its table has them once added up again', () => {
    const result = analyseStratification({
      ...emptyStratification,
      columns: [{ id: 'item', name: 'Hasil identifikasi' }],
      rows: puskesmas.stratifikasi_input.map(({ item, n }) => ({ words: [item], amount: n })),
      by: 'item',
    });
    const { total, rows } = puskesmas.stratifikasi_recomputed;
    expect(result.total).toBe(total);
    expect(result.strata.map(({ percent }) => Number(percent.toFixed(2)))).toEqual(
      rows.map(({ pct }) => pct),
    );
  });

  it('give no day of a sawmill that stands out by chance beyond doubt', () => {
    const names = ['Bengkok', 'Permukaan tidak rata', 'Pecah'];
    const days = kayu.check_sheet.rows;
    const sheet = {
      ...emptyCheckSheet,
      kinds: names.map((name) => ({ id: name, name })),
      columns: days.map(([day = 0, inspected = 0]) => ({
        id: `${day}`,
        name: `Hari ke-${day}`,
        stratum: '',
        inspected,
      })),
      counts: names.map((_, at) => days.map((row) => row[at + 2] ?? null)),
    };
    const words = { kind: 'Jenis', column: 'Hari', stratum: 'Kelompok' };
    const byDay = checkSheetStrata(sheet, 'column', words);
    const { total, level, mix } = analyseStratification({ ...byDay, stacking: 'grouped' });
    expect(total).toBe(kayu.published.jumlah.total);
    expect(level?.degreesOfFreedom).toBe(23);
    expect(level?.p).toBeGreaterThan(0.05);
    expect(mix?.p).toBeGreaterThan(0.05);
    const byKind = analyseStratification({
      ...checkSheetStrata(sheet, 'kind', words),
      stacking: 'grouped',
    });
    expect(byKind.strata.map((stratum) => stratum.total)).toEqual([407, 273, 160]);
  });
});
