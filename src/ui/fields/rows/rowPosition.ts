/** Where a cell stands: position of its row from 0, and the column's name. */
export interface RowPosition {
  readonly row: number;
  readonly column: string;
}

/** The position that a control's name tells: in "rows", "rows.2.problem" is row 2, column problem. */
export function rowPosition(list: string, target: EventTarget | null): RowPosition | null {
  const path = target instanceof Element ? target.getAttribute('name') : null;
  if (path === null || !path.startsWith(`${list}.`)) return null;
  const [row = '', column = ''] = path.slice(list.length + 1).split('.');
  return /^\d+$/.test(row) && column !== '' ? { row: Number(row), column } : null;
}
