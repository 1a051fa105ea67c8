import { describe, expect, it } from 'vitest';
import { analyseCheckSheet, emptyCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import kayu from '#tests/fixtures/cases/kayu-checksheet-pareto.json' with { type: 'json' };
import published from '#tests/fixtures/spc/checksheet-stratification.json' with { type: 'json' };

function sheetOf(rest: Partial<CheckSheetInput>): CheckSheetInput {
  return { ...emptyCheckSheet, ...rest };
}

const column = (name: string, stratum = '', inspected: CheckSheetInput['typedTotal'] = null) => ({
  id: name,
  name,
  stratum,
  inspected,
});
const kind = (name: string) => ({ id: name, name });

describe('a published check sheet', () => {
  const days = kayu.check_sheet.rows;
  const names = ['Bengkok', 'Permukaan tidak rata', 'Pecah'];
  const input = sheetOf({
    kinds: names.map(kind),
    columns: days.map(([day = 0, inspected = 0]) =>
      column(`Hari ${day}`, day <= 12 ? 'Awal' : 'Akhir', inspected),
    ),
    counts: names.map((_, at) => days.map((row) => row[at + 2] ?? null)),
    typedTotal: 840,
  });
  const result = analyseCheckSheet(input);

  it('adds up to the published totals by kind and by day', () => {
    expect(result.kinds.map((each) => each.total)).toEqual([407, 273, 160]);
    expect(result.columns.map((each) => each.total)).toEqual(days.map((row) => row[5]));
    expect(result.total).toBe(840);
    expect(result.mismatch).toBeNull();
  });

  it('gives the rate per hundred inspected', () => {
    expect(result.inspected).toBe(8520);
    expect(result.rate).toBeCloseTo(9.8592, 4);
  });

  it('adds up by stratum and says which one stands out', () => {
    expect(result.strata.map((each) => [each.name, each.total, each.columns])).toEqual([
      ['Awal', 433, 12],
      ['Akhir', 407, 12],
    ]);
    expect(result.strata[0]?.byKind.reduce((sum, each) => sum + each)).toBe(433);
    expect(result.contrast).toMatchObject({ stratum: 'Awal', per: 'hundred-observed' });
  });
});

it('tallies the raw causes of failed circuits as SAS does', () => {
  const raw = published.cases.find((each) => each.id === 'checksheet-sas-failure1');
  const entries = raw?.input.entries ?? [];
  const names = [...new Set(entries)];
  const result = analyseCheckSheet(
    sheetOf({
      kinds: names.map(kind),
      columns: entries.map((_, at) => column(`${at}`)),
      counts: names.map((name) => entries.map((entry) => (entry === name ? 1 : 0))),
    }),
  );
  expect(Object.fromEntries(result.kinds.map((each) => [each.name, each.total]))).toEqual(
    raw?.expected.counts,
  );
  expect(result.total).toBe(31);
});

describe('a check sheet', () => {
  it('reports a typed total that is not the sum', () => {
    const input = sheetOf({
      kinds: [kind('A')],
      columns: [column('1')],
      counts: [[30]],
      typedTotal: 40,
    });
    expect(analyseCheckSheet(input).mismatch).toBe(10);
    expect(analyseCheckSheet({ ...input, typedTotal: null }).mismatch).toBeNull();
  });

  it('gives each kind its share in percent, and takes none counted for a count', () => {
    const result = analyseCheckSheet(
      sheetOf({
        kinds: [kind('A'), kind('B'), kind('C')],
        columns: [column('1', ' Pagi ', 50)],
        counts: [[3], [1], [0]],
      }),
    );
    expect(result.kinds.map(({ percent }) => percent)).toEqual([75, 25, 0]);
    expect(result.columns).toMatchObject([{ stratum: 'Pagi', rate: 8 }]);
    expect(result.problems).toEqual([]);
  });

  it('names cells it cannot use and leaves them out of the sum', () => {
    const result = analyseCheckSheet(
      sheetOf({
        kinds: [kind('A'), kind('')],
        columns: [column('1', '', -5), column('2', '', { typed: 'banyak' }), column('3')],
        counts: [
          [3, -1, { typed: '1.234' }],
          [null, { typed: 'dua' }],
        ],
      }),
    );
    expect(result.total).toBe(3);
    expect(result.problems).toEqual([
      { row: 1, column: 2, reason: 'negative' },
      { row: 1, column: 3, reason: 'unreadable' },
      { row: 2, column: 2, reason: 'unreadable' },
      { row: 0, column: 1, reason: 'negative' },
      { row: 0, column: 2, reason: 'unreadable' },
    ]);
    expect(result.counts[1]).toEqual([null, null, null]);
  });

  it('misses empty cells only in rows that have a name', () => {
    const result = analyseCheckSheet(
      sheetOf({ kinds: [kind('A'), kind(' ')], columns: [column('1')] }),
    );
    expect(result.problems).toEqual([{ row: 1, column: 1, reason: 'missing' }]);
    expect(result.kinds[0]?.percent).toBe(0);
  });

  it('compares strata per column when the numbers observed are not all known', () => {
    const result = analyseCheckSheet(
      sheetOf({
        kinds: [kind('A')],
        columns: [column('1', 'Pagi', 10), column('2', 'Pagi'), column('3', 'Siang', 10)],
        counts: [[4, 6, 9]],
      }),
    );
    expect(result.rate).toBeNull();
    expect(result.contrast).toEqual({ stratum: 'Pagi', per: 'column', value: 5, rest: 9 });
  });

  it.each([[[10, null]], [[null, 10]]])(
    'knows no number observed in a stratum whose columns have %j',
    (inspected) => {
      const columns = inspected.map((each, at) => column(`${at}`, 'Pagi', each));
      const result = analyseCheckSheet(sheetOf({ kinds: [kind('A')], columns, counts: [[4, 6]] }));
      expect(result.strata).toMatchObject([{ inspected: null, rate: null }]);
    },
  );

  it('names the stratum that differs most, though the first differs too', () => {
    const columns = ['Pagi', 'Siang', 'Sore'].map((name) => column(name, name));
    const input = sheetOf({ kinds: [kind('A')], columns, counts: [[10, 11, 14]] });
    expect(analyseCheckSheet(input).contrast).toEqual({
      stratum: 'Sore',
      per: 'column',
      value: 14,
      rest: 10.5,
    });
  });

  it('compares rates, not counts, when more were served in one stratum', () => {
    const result = analyseCheckSheet(
      sheetOf({
        kinds: [kind('A')],
        columns: [
          column('1', 'Loket A', 1000),
          column('2', 'Loket B', 100),
          column('3', 'Loket C', 1000),
        ],
        counts: [[50, 30, 50]],
      }),
    );
    expect(result.contrast).toEqual({
      stratum: 'Loket B',
      per: 'hundred-observed',
      value: 30,
      rest: 5,
    });
  });

  it('finds no contrast among equal strata or in a single one', () => {
    const columns = [column('1', 'Pagi'), column('2', 'Siang')];
    const equal = sheetOf({ kinds: [kind('A')], columns, counts: [[4, 4]] });
    expect(analyseCheckSheet(equal).contrast).toBeNull();
    const single = sheetOf({ kinds: [kind('A')], columns: [column('1', 'Pagi')], counts: [[4]] });
    expect(analyseCheckSheet(single).contrast).toBeNull();
    expect(analyseCheckSheet(single).strata).toHaveLength(1);
  });

  it('adds up each kind within a stratum, empty cells being none', () => {
    const result = analyseCheckSheet(
      sheetOf({
        kinds: [kind('A'), kind('B')],
        columns: [column('1', 'Pagi', 10), column('2', 'Siang', 20), column('3', 'Pagi', 40)],
        counts: [
          [4, 6, null],
          [null, 1, 2],
        ],
      }),
    );
    expect(result.strata).toEqual([
      {
        name: 'Pagi',
        columns: 2,
        total: 6,
        percent: (6 / 13) * 100,
        inspected: 50,
        rate: 12,
        byKind: [4, 2],
      },
      {
        name: 'Siang',
        columns: 1,
        total: 7,
        percent: (7 / 13) * 100,
        inspected: 20,
        rate: 35,
        byKind: [6, 1],
      },
    ]);
  });

  it('keeps columns without a stratum as a group of their own', () => {
    const columns = [column('1', 'Pagi'), column('2')];
    const result = analyseCheckSheet(sheetOf({ kinds: [kind('A')], columns, counts: [[0, 0]] }));
    expect(result.strata.map((each) => [each.name, each.percent])).toEqual([
      ['Pagi', 0],
      ['', 0],
    ]);
  });

  it('has no rate where nobody was observed', () => {
    const columns = [column('1', 'Pagi', 0), column('2', 'Siang', 0)];
    const result = analyseCheckSheet(sheetOf({ kinds: [kind('A')], columns, counts: [[1, 2]] }));
    expect([result.rate, result.columns[0]?.rate, result.strata[0]?.rate]).toEqual([
      null,
      null,
      null,
    ]);
    expect(result.contrast?.per).toBe('column');
  });

  it('is analysed while still empty', () => {
    expect(analyseCheckSheet(emptyCheckSheet)).toMatchObject({
      total: 0,
      inspected: null,
      rate: null,
      problems: [],
    });
  });
});
