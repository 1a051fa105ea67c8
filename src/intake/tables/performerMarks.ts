import { textAt } from '#intake/reading/grid.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import type { PointTo, UnreadCell } from '#intake/targets/target.ts';
import type { Placed } from './placeColumns.ts';
import { isFlowMarked, NOTHING } from './flowMarks.ts';
import { noMarks } from './scheduleMarks.ts';
import type { ScheduleMarks } from './scheduleMarks.ts';

const DECISION = /<|[◆◇◈⬥⬦]/u;

/**
 * Who does a step, in a procedure with one column a performer: the first whose column is marked. A head that names
 * nobody, where none may be made, is told.
 */
export function performerMarks(
  reading: Reading,
  placed: readonly Placed[],
  find: PointTo,
): ScheduleMarks & { readonly unread: readonly UnreadCell[] } {
  const taken = new Set(placed.map(({ column }) => column));
  const columns = reading.columns.filter(
    (column) => !taken.has(column) && column.name !== '' && isFlowMarked(reading, column),
  );
  if (columns.length < 2) return { ...noMarks, unread: [] };
  const { grid, heads } = reading;
  const head = heads.at(-1) ?? -1;
  const performers = columns.map((column) => {
    const own = textAt(grid, head, column.at) || column.name;
    return { column, own, id: find(['performers'], own) };
  });
  const markAt = (row: number, { at }: ReadColumn): string => {
    const text = textAt(grid, row, at);
    return NOTHING.test(text) ? '' : text;
  };
  return {
    columns: performers.flatMap(({ column: { at, name }, id }) =>
      id === null ? [] : [{ at, name, kind: 'person' as const, place: 'performer' }],
    ),
    isHeld: () => false,
    at: (row) => {
      const first = performers.find(({ column }) => markAt(row, column) !== '');
      if (first === undefined) return {};
      const shape = DECISION.test(markAt(row, first.column)) ? { shape: 'decision' } : {};
      return first.id === null ? shape : { ...shape, performer: first.id };
    },
    unread: performers.flatMap(({ column, own, id }) =>
      id === null ? [{ row: head, column: column.at, text: own, isLeftOut: true }] : [],
    ),
  };
}
