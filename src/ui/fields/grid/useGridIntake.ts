import { useRef } from 'react';
import type { ClipboardEvent } from 'react';
import { blockOf } from '#intake/cells/cell.ts';
import type { Block } from '#intake/cells/cell.ts';
import { pastedBlock } from '#intake/cells/textBlock.ts';
import type { Outcome } from '#intake/tableReader.ts';
import { answerAt, counted, measured } from '#intake/targets/cellAnswers.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { useNewId } from '#ui/services/services.ts';
import { readAmount } from '#ui/fields/inputs/amountInput.ts';
import { PASTED_PICTURE } from '#ui/fields/intake/intakeTexts.ts';
import { useTableIntake } from '#ui/fields/intake/useTableIntake.ts';
import type { Laid, Placement } from '#ui/fields/intake/laying.ts';
import type { TableIntake } from '#ui/fields/intake/useTableIntake.ts';
import type { GridColumn } from './gridColumn.ts';
import type { GridFieldProps } from './gridFieldProps.ts';
import { gridReader } from './gridReader.ts';
import type { GridPosition, GridRange } from './gridRange.ts';
import { filledRows, layOnGrid } from './layOnGrid.ts';

/** More than a year of daily counts for eight officers; beyond it a browser on an old laptop is no longer quick. */
export const MOST_GRID_ROWS = 3000;

interface GridIntakeActs extends TableIntake {
  /** Takes what is on the clipboard to the cells that are selected. */
  readonly paste: (data: ClipboardEvent['clipboardData'], selected: GridRange) => void;
}

/** What comes into a grid: a few cells from the caret on, or a table of its own. */
export function useGridIntake(props: GridFieldProps): GridIntakeActs {
  const newId = useNewId();
  const { rows, columns, intake: tool } = props;
  const reader = gridReader(props, newId);
  const caret = useRef<GridPosition>({ row: 0, column: 0 });
  const intake = useTableIntake({
    reader,
    filled: filledRows(props),
    mostRows: MOST_GRID_ROWS,
    lay: layAtCaret,
  });

  function layAtCaret(outcome: Outcome, at: Placement): Laid | null {
    if (at === 'replace') return null;
    const row = at === 'behind' ? filledRows(props) : at;
    const laying = layOnGrid(outcome, {
      props,
      places: reader.places,
      at: { row, column: caret.current.column },
    });
    if (laying === null) return null;
    const { replaced, cut } = laying;
    return {
      rows: laying.rows.length,
      put: () => props.onRowsChange(laying.rows, laying.columns),
      restore: () => (tool === undefined ? props.onRowsChange(rows) : reader.restore()),
      replaced: replaced === 0 ? '' : `${formatNumber(replaced)} isian lama diganti.`,
      told:
        cut === 0
          ? ''
          : `${formatNumber(cut)} baris tempelan tidak muat di tabel ini dan belum dimasukkan.`,
    };
  }

  function fill(text: string, { top, bottom, left, right }: GridRange): void {
    const laid = Object.fromEntries(
      columns
        .slice(left, right + 1)
        .filter(({ fixed }) => fixed !== true)
        .map((column) => [column.name, cellOf(text, column)]),
    );
    props.onRowsChange(
      rows.map((row, at) => (at < top || at > bottom ? row : { ...row, ...laid })),
    );
  }

  /** What a single cell says in a column. */
  function cellOf(text: string, { kind, min, orShare }: GridColumn) {
    if (kind === 'text') return text.trim();
    const { reading, questions } = reader.read(blockOf([[text]]), {});
    const [column] = reading.columns;
    const [row] = reading.data;
    if (column?.class !== 'numbers' || row === undefined || questions.length > 0) {
      return readAmount(text, { min, orShare });
    }
    const rule = orShare === true ? 'measured' : min === 0 ? counted : measured;
    return answerAt(reading, { row, column }, rule);
  }

  return {
    ...intake,
    takeFile: (file, at) => {
      caret.current = { row: 0, column: 0 };
      return intake.takeFile(file, at);
    },
    paste: (data, selected) => {
      caret.current = { row: selected.top, column: selected.left };
      const text = data.getData('text/plain');
      const [file] = data.files;
      if (text === '' && file !== undefined) {
        if (file.type.startsWith('image/'))
          intake.say({ kind: 'refused', sentence: PASTED_PICTURE });
        else void intake.takeFile(file, selected.top);
        return;
      }
      const block = pastedBlock(text);
      const only = onlyCell(block);
      if (only === null || reader.isList(block)) intake.take(block, selected.top);
      else {
        intake.say(null);
        fill(only, selected);
      }
    },
  };
}

/** The text of a block of one cell; `null` for one of none or several. */
function onlyCell(block: Block): string | null {
  const [[cell, ...more] = [], ...rest] = block;
  if (cell === undefined || more.length > 0 || rest.length > 0) return null;
  return cell.text.trim() === '' ? null : cell.text;
}
