import { useId, useRef } from 'react';
import type { ClipboardEvent, ReactNode } from 'react';
import { pastedBlock } from '#intake/cells/textBlock.ts';
import { tableReader } from '#intake/tableReader.ts';
import type { TableReader } from '#intake/tableReader.ts';
import type { CrossTableId } from '#intake/tables/crossTables.ts';
import { crossTarget } from '#intake/tables/crossTarget.ts';
import type { CrossName, CrossRow } from '#intake/tables/crossTarget.ts';
import { isManyCells } from '#intake/cells/pastedLines.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { FileDrop } from '#ui/fields/intake/FileDrop.tsx';
import { TableIntakeView } from '#ui/fields/intake/TableIntakeView.tsx';
import { TablePicker } from '#ui/fields/intake/TablePicker.tsx';
import { useTableIntake } from '#ui/fields/intake/useTableIntake.ts';
import { usePointing } from '#ui/risalah/usePointing.ts';
import { dataNames } from '#words/tools.ts';

interface CrossIntakeProps {
  readonly table: CrossTableId;
  /** What stands at the side and in the head of the table on screen, in their order. */
  readonly rows: readonly CrossName[];
  readonly columns: readonly CrossName[];
  /** Whether any cell holds something that could be replaced. */
  readonly isFilled: boolean;
  /** Puts amounts into their cells; all others stay. */
  readonly onTake: (rows: readonly CrossRow[]) => void;
  /** Keeps the answers as they are now, and gives what puts them back. */
  readonly keep: () => () => void;
  readonly children: ReactNode;
}

/** A cross table that takes blocks and files: their rows and columns find their places by name, at the side or above. */
export function CrossIntake({ table, rows, columns, isFilled, ...props }: CrossIntakeProps) {
  const { onTake, keep, children } = props;
  const readOnly = useReadOnly();
  const { pointTo, settle } = usePointing();
  const id = useId();
  const from = useRef({ row: 0, column: 0 });
  const shown = new Set([...rows, ...columns].map((each) => each.id));

  const reader = (): TableReader =>
    tableReader<readonly CrossRow[]>({
      id: table,
      target: crossTarget(table, { rows, columns, from: from.current }),
      current: [],
      onTake,
      // Amounts are laid on rows that are there.
      newId: () => '',
      names: dataNames,
      pointTo: (kinds, text) => {
        const found = pointTo(kinds, text);
        return found !== null && shown.has(found) ? found : null;
      },
    });
  const intake = useTableIntake({
    // Where a block is put is known only once it is.
    reader: { ...reader(), read: (block, answers) => reader().read(block, answers) },
    filled: 0,
    mostRows: rows.length,
    lay: (outcome) => ({
      rows: outcome.shown.rows.length,
      put: outcome.replace,
      restore: keep(),
      replaced: isFilled ? 'Nilai lama pada sel yang sama diganti.' : '',
      told: '',
    }),
  });

  function handlePaste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text/plain');
    const cell = event.target instanceof Element ? event.target.closest('td') : null;
    const row = cell?.closest('tr');
    if (readOnly || cell === null || row == null || !isManyCells(text)) return;
    event.preventDefault();
    from.current = { row: row.sectionRowIndex, column: cell.cellIndex - 1 };
    settle();
    intake.take(pastedBlock(text), 0);
  }

  function handleFile(file: File): void {
    from.current = { row: 0, column: 0 };
    settle();
    void intake.takeFile(file);
  }

  return (
    <FileDrop onFile={readOnly ? undefined : handleFile} onPasteCapture={handlePaste}>
      {children}
      <TableIntakeView id={`${id}-table`} intake={intake} />
      {!readOnly && <TablePicker isReading={intake.reading !== 'idle'} onFile={handleFile} />}
    </FileDrop>
  );
}
