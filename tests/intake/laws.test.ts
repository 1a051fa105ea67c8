import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { tools } from '#domain/tools/tools.ts';
import type { InputOf } from '#domain/tools/tools.ts';
import { blockOf } from '#intake/cells/cell.ts';
import { readFor } from '#intake/readFor.ts';
import type { Intake } from '#intake/readFor.ts';
import type { Target } from '#intake/targets/target.ts';
import { toolTargets } from '#intake/targets/toolTargets.ts';
import { dataNames } from '#words/tools.ts';
import { countsTable, kindsTable, measuresTable, rowsOf } from './writtenTable.ts';
import type { Written } from './writtenTable.ts';

function read<Input>(table: Written, target: Target<Input>, current: Input): Intake<Input> {
  const given = { answers: {}, newId: () => 'id', names: dataNames };
  return readFor({ ...given, block: blockOf(rowsOf(table)), target, current });
}

/** Holds that a tool reads a table back as it was, with nothing unread and every sum agreeing, unless it asks. */
function holds<Kind extends ToolUseKind>(
  kind: Kind,
  tables: fc.Arbitrary<Written>,
  isSame: (input: InputOf<Kind>, table: Written) => void,
): void {
  const target: Target<InputOf<Kind>> = toolTargets[kind];
  const { empty } = tools[kind];
  const property = fc.property(tables, (table) => {
    const { input, questions, unread, told } = read(table, target, empty);
    expect(input === null).toBe(questions.length > 0);
    if (input === null) return;
    isSame(input, table);
    expect(unread).toEqual([]);
    expect(told).toEqual([]);
  });
  fc.assert(property, { numRuns: 150 });
}

const column = ({ cells }: Written, at: number): readonly (number | undefined)[] =>
  cells.map((row) => row[at]);

describe('a table in anybody’s writing is read back, or asked about', () => {
  it('as a check sheet', () => {
    holds('check-sheet', countsTable, ({ kinds, columns, counts }, table) => {
      expect(kinds.map(({ name }) => name)).toEqual(table.kinds);
      expect(counts).toEqual(table.cells);
      expect(columns).toHaveLength(table.columns.length);
    });
  });

  it('as a Pareto', () => {
    holds('pareto', kindsTable, ({ items }, table) => {
      expect(items.map(({ category }) => category)).toEqual(table.kinds);
      expect(items.map(({ count }) => count)).toEqual(column(table, 0));
    });
  });

  it('as a table to be split', () => {
    holds('stratification', kindsTable, ({ rows }, table) => {
      expect(rows.map(({ words }) => words[0])).toEqual(table.kinds);
      expect(rows.map(({ amount }) => amount)).toEqual(column(table, 0));
    });
  });

  it('as series', () => {
    holds('series', measuresTable, ({ categories, series }, table) => {
      expect(categories).toEqual(table.kinds);
      expect(series.map(({ values }) => values)).toEqual(
        table.columns.map((_, at) => column(table, at)),
      );
    });
  });

  it('as points of a control chart', () => {
    holds('control-chart', measuresTable, ({ points }, table) => {
      expect(points.map(({ name }) => name)).toEqual(table.kinds);
      expect(points.map(({ values }) => values[0])).toEqual(column(table, 0));
      expect(points.every(({ struck }) => struck === '')).toBe(true);
    });
  });

  it('as values of a histogram', () => {
    holds('histogram', measuresTable, ({ values }, table) => {
      expect(values).toEqual(column(table, 0));
    });
  });

  it('as pairs of a scatter diagram', () => {
    const pairs = measuresTable.filter(({ columns }) => columns.length > 1);
    holds('scatter', pairs, (input, table) => {
      expect(input.pairs.map(({ x, y }) => [x, y])).toEqual(table.cells.map(([x, y]) => [x, y]));
    });
  });
});
