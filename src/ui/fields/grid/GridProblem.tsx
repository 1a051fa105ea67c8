import { memo, useId } from 'react';
import type { GridRow } from '#domain/edits/gridRow.ts';
import { cellMeasured } from '#domain/edits/gridRow.ts';
import { typedText } from '#domain/tools/atoms.ts';
import { remembered } from '#domain/tools/remembered.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { amountProblem, shownAmount } from '#ui/fields/inputs/amountInput.ts';
import type { GridColumn } from './gridColumn.ts';
import { Problem } from '#ui/fields/inputs/Problem.tsx';
import { Readings } from '#ui/fields/inputs/Readings.tsx';

interface GridProblemProps {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly onRowsChange: (rows: readonly GridRow[]) => void;
}

/** The first number of a grid that could not be read, and how many more there are; looked for only in changed rows. */
export const GridProblem = memo(FirstProblem);

function FirstProblem({ columns, rows, onRowsChange }: GridProblemProps) {
  const id = useId();
  const amounts = columns.filter(({ kind }) => kind === 'amount');
  const unread = rows.flatMap((row, index) =>
    hasUnread(row)
      ? amounts.filter(({ name }) => isUnread(row[name])).map((column) => ({ row, index, column }))
      : [],
  );
  const first = unread[0];
  if (first === undefined) return null;
  const { row, index, column } = first;
  const problem = amountProblem(cellMeasured(row[column.name]), column);
  if (problem === null) return null;
  return (
    <Problem id={id}>
      {column.label}, baris {index + 1}: {problem.sentence}
      {unread.length > 1 && ` Masih ada ${unread.length - 1} isian lain yang belum terbaca.`}
      {problem.readings.length > 0 && (
        <Readings>
          {problem.readings.map((reading) => (
            <Button
              key={shownAmount(reading)}
              onClick={() => onRowsChange(rows.with(index, { ...row, [column.name]: reading }))}
            >
              {shownAmount(reading)}
            </Button>
          ))}
        </Readings>
      )}
    </Problem>
  );
}

/** Most rows of a large grid are the very same as at the last stroke. */
const hasUnread = remembered((row: GridRow) => Object.values(row).some(isUnread));

function isUnread(cell: GridRow[string] | undefined): boolean {
  return typeof cell !== 'string' && typedText(cell ?? null) !== null;
}
