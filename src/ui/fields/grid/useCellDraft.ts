import { useEffect, useMemo, useRef, useState } from 'react';
import type { GridRow } from '#domain/edits/gridRow.ts';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import { useHeldStrokes } from '#ui/risalah/useHeldStrokes.ts';
import type { GridColumn } from './gridColumn.ts';
import type { CellDraft, GridDraft } from './gridDraft.ts';

type Rows = readonly GridRow[];

interface CellDraftSetting {
  readonly columns: readonly GridColumn[];
  readonly rows: Rows;
  /** Takes the rows with the draft in its place. */
  readonly give: (rows: Rows) => void;
}

interface DraftedRows {
  /** As the grid shows them: the row whose cell is in edit as it stood before, so that its editor stays open. */
  readonly rows: Rows;
  readonly draft: GridDraft;
  /** The cell has been closed and what it said is in the rows. */
  readonly end: () => void;
}

/** The letters in a cell that is in edit: handed over a moment after the first of them, while its editor stays open. */
export function useCellDraft({ columns, rows, give }: CellDraftSetting): DraftedRows {
  /** What was handed over last of the cell that is still in edit. */
  const [given, setGiven] = useState<CellDraft | null>(null);
  const typed = useRef<CellDraft | null>(null);
  const strokes = useHeldStrokes(handOver, 'cell');

  function put({ row: at, name }: CellDraft, value: GridRow[string]): void {
    const row = rows[at];
    if (row !== undefined) give(rows.with(at, { ...row, [name]: value }));
  }

  function handOver(): void {
    const draft = typed.current;
    if (draft === null) return;
    setGiven(draft);
    put(draft, draft.value);
  }

  function end(): void {
    strokes.forget();
    typed.current = null;
    setGiven(null);
  }

  function giveBack(): void {
    const draft = given;
    end();
    if (draft !== null) put(draft, draft.before[draft.name] ?? null);
  }

  const latest = useRef({ giveBack });
  useEffect(() => {
    latest.current = { giveBack };
  });

  const draft = useMemo(
    (): GridDraft => ({
      hold: (cell) => {
        typed.current = cell;
        strokes.hold();
      },
      giveBack: () => latest.current.giveBack(),
      leave: () => {
        strokes.handOver();
        typed.current = null;
        setGiven(null);
      },
    }),
    [strokes],
  );

  const shown = useMemo(
    () => (given === null ? rows : withBefore({ columns, rows }, given)),
    [columns, rows, given],
  );
  return { rows: shown, draft, end };
}

/**
 * The grid closes an editor whose row changes: a row that differs from what it was in the drafted cell and what is
 * computed alone is shown unchanged.
 */
function withBefore(
  { columns, rows }: Pick<CellDraftSetting, 'columns' | 'rows'>,
  { row: at, name, before }: CellDraft,
): Rows {
  const row = rows[at];
  if (row === undefined) return rows;
  const others = columns.filter((column) => column.fixed !== true && column.name !== name);
  const isOurs = others.every((column) => sameAnswers(before[column.name], row[column.name]));
  return isOurs ? rows.with(at, before) : rows;
}
