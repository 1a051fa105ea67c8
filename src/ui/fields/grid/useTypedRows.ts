import { startTransition, useEffect, useRef, useState } from 'react';
import type { GridRow } from '#domain/edits/gridRow.ts';
import { useSession } from '#ui/risalah/openRisalah.ts';
import type { GridFieldProps } from './gridFieldProps.ts';

/** A grid of more rows than these hands a typed value over behind the key and not within it. */
const MANY_ROWS = 200;

interface TypedRows {
  /** As they stand in the grid, with what has just been typed. */
  readonly rows: readonly GridRow[];
  /** Takes the rows after a value was typed. */
  readonly type: (rows: readonly GridRow[]) => void;
  /** Takes the rows with the draft of a cell that is still in edit, at once. */
  readonly give: (rows: readonly GridRow[]) => void;
  /** Takes any other change, at once. */
  readonly onRowsChange: GridFieldProps['onRowsChange'];
}

/**
 * The rows of a grid under the hands: of a large one the grid shows a typed value itself, at once, and hands it over a
 * moment later, to be added up and drawn in slices.
 */
export function useTypedRows({
  rows: given,
  onRowsChange,
}: Pick<GridFieldProps, 'rows' | 'onRowsChange'>): TypedRows {
  const { forms } = useSession();
  const [typed, setTyped] = useState<readonly GridRow[] | null>(null);
  const waiting = useRef<readonly GridRow[] | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  function handOver(): void {
    clearTimeout(timer.current);
    const rows = waiting.current;
    waiting.current = null;
    if (rows === null) return;
    startTransition(() => {
      onRowsChange(rows);
      setTyped(null);
    });
  }

  const latest = useRef(handOver);
  useEffect(() => {
    latest.current = handOver;
  });
  useEffect(() => {
    const leave = forms.register(() => latest.current(), 'cell');
    return () => {
      latest.current();
      leave();
    };
  }, [forms]);

  return {
    rows: typed ?? given,
    type: (rows) => {
      if (rows.length <= MANY_ROWS) {
        onRowsChange(rows);
        return;
      }
      setTyped(rows);
      waiting.current = rows;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current());
    },
    give: (rows) => {
      if (rows.length <= MANY_ROWS) {
        onRowsChange(rows);
        return;
      }
      waiting.current = rows;
      handOver();
    },
    // Made of the rows as they are shown, it holds what waits.
    onRowsChange: (rows, pasted) => {
      clearTimeout(timer.current);
      waiting.current = null;
      setTyped(null);
      onRowsChange(rows, pasted);
    },
  };
}
