import { describe, expect, it } from 'vitest';
import {
  gridOfPoints,
  pointsOfGrid,
  remarksOfGrid,
  usedValues,
  valueColumns,
  valueKey,
  withValueColumns,
} from '#domain/edits/controlChartEdits.ts';
import { cellAmount, cellWords } from '#domain/edits/gridRow.ts';
import { pairsOfGrid } from '#domain/edits/scatterEdits.ts';
import {
  gridOfTable,
  tableOfGrid,
  withExposures,
  withPastedWords,
  withWordColumns,
  wordKey,
} from '#domain/edits/stratificationEdits.ts';
import {
  emptyControlChart,
  emptyControlChartPoint,
} from '#domain/tools/controlChart/controlChartInput.ts';
import { emptyStratification } from '#domain/tools/stratification/stratification.ts';
import type { StratificationInput } from '#domain/tools/stratification/stratification.ts';

describe('a cell', () => {
  it('of words says nothing where it holds none', () => {
    expect(cellWords('Senin')).toBe('Senin');
    expect(cellWords(3)).toBe('');
    expect(cellWords(undefined)).toBe('');
  });

  it('of numbers keeps words as an amount that nobody could read', () => {
    expect(cellAmount(3)).toBe(3);
    expect(cellAmount('tiga')).toEqual({ typed: 'tiga' });
    expect(cellAmount(undefined)).toBeNull();
  });
});

it('pairs come from their grid with what could not be read', () => {
  expect(pairsOfGrid([{ x: 1, y: 'dua', stratum: 'Pagi' }])).toEqual([
    { x: 1, y: { typed: 'dua' }, stratum: 'Pagi', label: '' },
  ]);
});

describe('the points of a control chart as a grid', () => {
  const point = { ...emptyControlChartPoint, name: '1', values: [4, null, 6], note: 'mati lampu' };
  const input = { ...emptyControlChart, chart: 'xbar-r' as const, points: [point] };

  it('come back from it as they went', () => {
    expect(pointsOfGrid(gridOfPoints(input))).toEqual(input.points);
  });

  it('keep the place of a value that was pasted behind empty ones', () => {
    const [row] = pointsOfGrid([{ name: '1', [valueKey(2)]: 7 }]);
    expect(row?.values).toEqual([null, null, 7]);
  });

  it('have room for as many values as asked, never for fewer than they hold', () => {
    expect(valueColumns(withValueColumns(input, 5))).toBe(5);
    expect(usedValues(input)).toBe(3);
    expect(withValueColumns(input, 2).points).toEqual(input.points);
  });

  it('take only the team’s remarks where the counts come from a check sheet', () => {
    const remarks = [
      { struck: 'pelatihan', note: '', name: 'lain' },
      { struck: '', note: 'baru' },
    ];
    expect(remarksOfGrid(input, remarks)).toEqual([
      { ...point, struck: 'pelatihan', note: '' },
      { ...emptyControlChartPoint, note: 'baru' },
    ]);
  });
});

describe('a table of strata as a grid', () => {
  const input: StratificationInput = {
    ...emptyStratification,
    columns: [
      { id: 'c1', name: 'Loket' },
      { id: 'c2', name: 'Giliran' },
    ],
    by: 'c1',
    across: 'c2',
    rows: [{ words: ['A', 'Pagi'], amount: 3 }],
    exposures: [{ stratum: 'lama', n: 9 }],
  };

  it('comes back from it as it went', () => {
    expect(tableOfGrid(input, gridOfTable(input))).toEqual(input);
  });

  it('keeps words with their column, and splits by the first that is left', () => {
    const after = withWordColumns(input, [{ id: 'c2', name: 'Giliran' }]);
    expect(after.rows).toEqual([{ words: ['Pagi'], amount: 3 }]);
    expect([after.by, after.across]).toEqual(['c2', 'c2']);
  });

  it('takes the names of a pasted block and gains the columns that were missing', () => {
    const { columns } = withPastedWords(input, {
      names: { [wordKey({ id: 'c1' })]: 'Tempat' },
      added: [{ name: wordKey({ id: 'c3' }), label: 'Petugas' }],
    });
    expect(columns).toEqual([
      { id: 'c1', name: 'Tempat' },
      { id: 'c2', name: 'Giliran' },
      { id: 'c3', name: 'Petugas' },
    ]);
  });

  it('keeps what was observed in a stratum that is gone for now', () => {
    const rows = [
      { stratum: 'A', n: 20 },
      { stratum: 'B', n: null },
    ];
    expect(withExposures(input, rows).exposures).toEqual([
      { stratum: 'A', n: 20 },
      { stratum: 'lama', n: 9 },
    ]);
  });
});
