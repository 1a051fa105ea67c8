import { useContext, useState } from 'react';
import { recallTable } from '#browser/tableMemory.ts';
import type { Block } from '#intake/cells/cell.ts';
import type { OpenedSheet, OpenedTable } from '#intake/cells/openedTable.ts';
import { chooseSheet } from '#intake/chooseSheet.ts';
import { headKey } from '#intake/remembered.ts';
import { asideOf, isPlain } from '#intake/tableReader.ts';
import type { Outcome, TableReader } from '#intake/tableReader.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { useReading } from '#ui/kit/useReading.ts';
import { SessionContext } from '#ui/risalah/openRisalah.ts';
import { useIntake } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import { unreadableTableText } from '#words/unreadable.ts';
import {
  MOST_READ_COLUMNS,
  MOST_READ_ROWS,
  PASTED_NOTHING,
  PASTED_PICTURE,
  tooLargeText,
} from './intakeTexts.ts';
import { laidWhole } from './laying.ts';
import type { Laid, Laying, Placement } from './laying.ts';
import type { IntakeNotice } from './intakeNotice.ts';
import { countedText, headText } from './outcomeTexts.ts';
import { pastedSheet, sizeOf } from './pastedSheet.ts';

export interface IntakeOptions {
  readonly reader: TableReader;
  /** How many rows, from the first, hold anything. */
  readonly filled: number;
  /** More rows than these are refused with a sentence. */
  readonly mostRows: number;
  /** How a table is taken in some other way than as a whole, such as a few cells at the caret; `null` for not at all. */
  readonly lay?: ((outcome: Outcome, at: Placement) => Laid | null) | undefined;
  /** Reads a block beside the page before the reader is asked for it; whether it was not given up. */
  readonly readAhead?: ((block: Block, signal: AbortSignal) => Promise<boolean>) | undefined;
}

/** A table that is being looked at before it comes in. */
export interface OpenedIntake {
  readonly sheets: readonly OpenedSheet[];
  /** The one that is proposed. */
  readonly sheet: number;
  readonly at: Placement;
}

export interface TableIntake {
  readonly reader: TableReader;
  readonly filled: number;
  readonly opened: OpenedIntake | null;
  readonly notice: IntakeNotice | null;
  /** Whether a file is being read; `long` where it should be told. */
  readonly reading: 'idle' | 'short' | 'long';
  readonly cancelReading: () => void;
  readonly say: (notice: IntakeNotice | null) => void;
  /** Takes a block of cells: at once where it is plain, else it is shown and asked about first. */
  readonly take: (block: Block, at: Placement) => void;
  readonly takeFile: (file: File, at?: Placement) => Promise<void>;
  /** What taking a table would do. */
  readonly laying: (outcome: Outcome, at: Placement) => Laying;
  /** Puts a table that was looked at. */
  readonly accept: (outcome: Outcome, at: Placement) => void;
  readonly close: () => void;
}

interface Taking {
  /** Of which sheet, and where it goes. */
  readonly sheet: number;
  readonly at: Placement;
  readonly isClear: boolean;
}

/**
 * Takes tables, pasted or from files, for a grid or a table of answers. The form draws `TableIntakeView` beside its rows and
 * hands over what comes: `take(pastedBlock(text), row)` from a paste, `takeFile(file)` from a button or a drop.
 *
 * @example
 * const reader = tableReader({ id: 'members', target: answerTarget('members'), current: rows, onTake: put, newId, names });
 * const intake = useTableIntake({ reader, filled: rows.length, mostRows: 300 });
 */
export function useTableIntake({
  reader,
  filled,
  mostRows,
  lay,
  readAhead,
}: IntakeOptions): TableIntake {
  const [opened, setOpened] = useState<OpenedIntake | null>(null);
  const [notice, setNotice] = useState<IntakeNotice | null>(null);
  const loadIntake = useIntake();
  const reading = useReading();
  const session = useContext(SessionContext);

  function laying(outcome: Outcome, at: Placement): Laying {
    const cells = lay?.(outcome, at) ?? null;
    const laid = cells ?? laidWhole({ reader, filled }, outcome, at);
    return {
      ...laid,
      isWhole: cells === null,
      refusal:
        laid.rows > mostRows
          ? `Tabel ini memuat paling banyak ${formatNumber(mostRows)} baris; dengan tempelan ini menjadi ${formatNumber(laid.rows)} baris. Tidak ada yang diubah.`
          : '',
    };
  }

  function put(outcome: Outcome, given: OpenedIntake): void {
    const laid = laying(outcome, given.at);
    if (laid.refusal !== '') {
      setNotice({ kind: 'refused', sentence: laid.refusal });
      return;
    }
    // A few cells at the caret are what a hand types.
    if (laid.isWhole) void session?.keepVersion('import');
    laid.put();
    const read = isPlain(outcome) ? headText(outcome) : '';
    const sentences = [
      read,
      laid.replaced,
      laid.told,
      laid.isWhole ? countedText(outcome) : '',
    ].filter((sentence) => sentence !== '');
    if (sentences.length === 0) {
      setNotice(null);
      return;
    }
    setNotice({
      kind: 'told',
      sentences,
      restore: laid.replaced === '' ? undefined : laid.restore,
      review:
        read === ''
          ? undefined
          : () => {
              laid.restore();
              setOpened(given);
            },
    });
  }

  function takeSheets(sheets: readonly OpenedSheet[], how: Taking): void {
    const found = sheets[how.sheet];
    if (found === undefined) return;
    const size = sizeOf(found.block);
    if (size.rows > MOST_READ_ROWS || size.columns > MOST_READ_COLUMNS) {
      setNotice({ kind: 'refused', sentence: tooLargeText(size) });
      return;
    }
    if (readAhead === undefined) {
      takeRead(sheets, found, how);
      return;
    }
    void reading
      .start((signal) => readAhead(found.block, signal))
      .then(
        (isRead) => {
          if (isRead) takeRead(sheets, found, how);
        },
        (error: unknown) => setNotice({ kind: 'refused', sentence: failureText(error) }),
      );
  }

  function takeRead(
    sheets: readonly OpenedSheet[],
    found: OpenedSheet,
    { sheet, at, isClear }: Taking,
  ): void {
    const outcome = readAsLaid(found.block, at);
    const key = headKey(reader.id, outcome.reading);
    const isKnown = key !== null && recallTable(key) !== null;
    const isTold = found.hiddenRows.length + found.merges + found.unstored.length > 0;
    const given = { sheets, sheet, at };
    const goesIn = isPlain(outcome) || goesAsIs(outcome, at);
    if (isClear && !isTold && !isKnown && goesIn) put(outcome, given);
    else {
      setNotice(null);
      setOpened(given);
    }
  }

  /** Reads a block; one that fits on the cells where it is put lies as they do. */
  function readAsLaid(block: Block, at: Placement): Outcome {
    const outcome = reader.read(block, {});
    if (!outcome.questions.some(({ about }) => about === 'orientation')) return outcome;
    const asGiven = reader.read(block, { orientation: 'as-given' });
    return goesAsIs(asGiven, at) ? asGiven : outcome;
  }

  /** Cells without a head that lie where they are put: what could not be read is seen and mended there. */
  function goesAsIs(outcome: Outcome, at: Placement): boolean {
    const { questions, told, reading: read } = outcome;
    const isCells = [questions, told, read.heads, asideOf(outcome)].every(
      ({ length }) => length === 0,
    );
    return isCells && (lay?.(outcome, at) ?? null) !== null;
  }

  function takeOpened(table: OpenedTable, at: Placement): void {
    if (!table.ok) {
      setNotice({ kind: 'refused', sentence: unreadableTableText(table.error) });
      return;
    }
    const choice = chooseSheet(
      table.sheets.map(({ block }) => block),
      reader.wish,
    );
    const [sheet] = choice.sheets;
    if (sheet === undefined) {
      setNotice({ kind: 'refused', sentence: unreadableTableText('empty') });
      return;
    }
    const held = table.sheets.filter(({ block }) => sizeOf(block).rows > 0);
    takeSheets(table.sheets, { sheet, at, isClear: choice.isClear && held.length === 1 });
  }

  return {
    reader,
    filled,
    opened,
    notice,
    reading: reading.state,
    cancelReading: reading.cancel,
    say: setNotice,
    take: (block, at) => {
      if (sizeOf(block).rows === 0) setNotice({ kind: 'refused', sentence: PASTED_NOTHING });
      else takeSheets([pastedSheet(block)], { sheet: 0, at, isClear: true });
    },
    takeFile: async (file, at = 'behind') => {
      if (file.type.startsWith('image/')) {
        setNotice({ kind: 'refused', sentence: PASTED_PICTURE });
        return;
      }
      try {
        const { openTable } = await loadIntake();
        const table = await reading.start((signal) => openTable(file, signal));
        if (table !== 'cancelled') takeOpened(table, at);
      } catch (error) {
        setNotice({ kind: 'refused', sentence: failureText(error) });
      }
    },
    laying,
    accept: (outcome, at) => {
      setOpened(null);
      if (opened !== null) put(outcome, { ...opened, at });
    },
    close: () => setOpened(null),
  };
}
