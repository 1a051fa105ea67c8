import { useRef } from 'react';
import type { ClipboardEvent } from 'react';
import { useFormContext } from 'react-hook-form';
import { pastedBlock } from '#intake/cells/textBlock.ts';
import type { AnswerRow } from '#intake/tables/answerRow.ts';
import type { Outcome } from '#intake/tableReader.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { isManyCells, looksLikeTable } from '#intake/cells/pastedLines.ts';
import { usePointing } from '#ui/risalah/usePointing.ts';
import { PASTED_PICTURE } from '#ui/fields/intake/intakeTexts.ts';
import { useTableIntake } from '#ui/fields/intake/useTableIntake.ts';
import type { Laid, Placement } from '#ui/fields/intake/laying.ts';
import type { TableIntake } from '#ui/fields/intake/useTableIntake.ts';
import { useNewId } from '#ui/services/services.ts';
import { dataNames } from '#words/tools.ts';
import type { RowPosition } from './rowPosition.ts';
import type { RowsColumn } from './rowsColumn.ts';
import { useMadePerformers } from './useMadePerformers.ts';
import { holdsAnswers, isFixedTable, rowsReader } from './rowsReader.ts';
import type { RowsIntake } from './rowsReader.ts';
import { MOST_ROWS } from './useRows.ts';
import type { Rows } from './useRows.ts';

interface RowsIntakeGiven<Row> {
  readonly intake: RowsIntake;
  readonly columns: readonly Pick<RowsColumn<Row>, 'name' | 'kind'>[];
  readonly rows: Pick<Rows<Row>, 'all' | 'put'>;
}

export interface RowsIntakeActs extends TableIntake {
  /**
   * Takes what is pasted at a cell, or behind the rows; leaves words to the answer that has the caret. To be asked before
   * the cell is.
   */
  readonly paste: (event: ClipboardEvent, at: RowPosition | null) => void;
  /** Takes a file behind what is there. */
  readonly open: (file: File) => void;
}

/** Takes tables, pasted or from files, for the rows of a form. */
export function useRowsIntake<Row>(given: RowsIntakeGiven<Row>): RowsIntakeActs {
  const { columns, rows } = given;
  const newId = useNewId();
  const { pointTo, nameOf, settle } = usePointing();
  const at = useRef<RowPosition | null>(null);
  const { setValue } = useFormContext();
  const performers = useMadePerformers();
  const isProcedure = given.intake === 'procedure';
  const isHeld = (row: Row): boolean => holdsAnswers(given.intake, row as unknown as AnswerRow);
  const filled = (): number => rows.all().findLastIndex(isHeld) + 1;

  const reader = rowsReader(given.intake, {
    columns: columns.map(({ name }) => name),
    at: () => ({ row: at.current?.row ?? filled(), column: at.current?.column ?? null }),
    all: () => rows.all() as unknown as readonly AnswerRow[],
    put: (all) => {
      if (isProcedure) performers.keep(all);
      rows.put(all as unknown as readonly Row[], at.current);
    },
    newId,
    names: dataNames,
    pointTo,
    make: isProcedure ? performers.make : undefined,
    nameOf: (id) => performers.nameOf(id) ?? nameOf(id),
  });

  /** Rows are laid over those that are there, and never in the place of all. */
  function lay(outcome: Outcome, place: Placement): Laid | null {
    const before = rows.all();
    const isFixed = isFixedTable(given.intake);
    const row = isFixed || place === 'replace' ? 0 : place === 'behind' ? filled() : place;
    const put = outcome.layAt(row);
    if (put === null) return null;
    const count = outcome.shown.rows.length;
    const over = before.slice(row, row + count).filter(isHeld).length;
    return {
      rows: Math.max(before.length, row + count),
      put,
      restore: () => rows.put(before, at.current),
      replaced: over > 0 ? `Isian yang ada pada ${formatNumber(over)} baris ditimpa.` : '',
      told: '',
    };
  }

  const intake = useTableIntake({ reader, filled: filled(), mostRows: MOST_ROWS, lay });

  function take(text: string, place: RowPosition | null): void {
    at.current = place;
    settle();
    intake.take(pastedBlock(text), place?.row ?? 'behind');
  }

  return {
    ...intake,
    open: (file) => {
      at.current = null;
      settle();
      void intake.takeFile(file);
    },
    paste: (event, place) => {
      const text = event.clipboardData.getData('text/plain');
      const column = columns.find(({ name }) => name === place?.column);
      if (column?.kind === 'long') {
        // The words stay one answer; who meant a table can still have it read as one.
        if (!looksLikeTable(text) || !(event.target instanceof HTMLTextAreaElement)) return;
        const { value, name } = event.target;
        intake.say({
          kind: 'told',
          sentences: ['Tempelan ini menjadi satu jawaban, dengan baris-barisnya.'],
          asTable: () => {
            setValue(name, value);
            take(text, place);
          },
        });
        return;
      }
      if (text === '' && event.clipboardData.files.length > 0) {
        event.preventDefault();
        intake.say({ kind: 'refused', sentence: PASTED_PICTURE });
      } else if (isManyCells(text)) {
        event.preventDefault();
        take(text, place);
      }
    },
  };
}
