import { expect, it } from 'vitest';
import type { Table, TableRow } from '#manuscript/manuscript.ts';
import { tableCells } from '#ui/preview/sheets/pieces/tableCells.ts';

function table(rows: readonly TableRow[]): Table {
  const column = { title: 'x', weight: 1, align: 'start' as const };
  return {
    kind: 'table',
    caption: '',
    anchor: '',
    columns: [column, column, column],
    rows,
    note: '',
    section: '',
  };
}

it('lets a cell that reaches down stand in each of its rows', () => {
  const rows = tableCells(
    table([
      { style: 'plain', cells: [{ lines: ['a'], rowSpan: 2 }, { lines: ['b'] }, { lines: ['c'] }] },
      { style: 'plain', cells: [{ lines: ['d'] }, { lines: ['e'] }] },
    ]),
  );
  const placed = rows.map((cells) =>
    cells.map(({ cell, column, row }) => [cell.lines[0], column, row]),
  );
  expect(placed).toEqual([
    [
      ['a', 0, 0],
      ['b', 1, 0],
      ['c', 2, 0],
    ],
    [
      ['a', 0, 0],
      ['d', 1, 1],
      ['e', 2, 1],
    ],
  ]);
});

it('lets a subheading cover all columns and cuts off what has no column', () => {
  const rows = tableCells(
    table([
      { style: 'group', cells: [{ lines: ['judul'] }] },
      { style: 'plain', cells: [{ lines: ['a'], span: 9 }, { lines: ['b'] }] },
    ]),
  );
  expect(rows.map((cells) => cells.map(({ span }) => span))).toEqual([[3], [3]]);
});
