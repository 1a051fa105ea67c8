import { ArrowDown, ArrowUp, Copy, Plus, X } from 'lucide-react';
import { Button } from '#ui/kit/parts/Button.tsx';
import { TablePicker } from '#ui/fields/intake/TablePicker.tsx';
import type { GridRange } from './gridRange.ts';
import type { GridRowActs } from './useGridRows.ts';
import styles from './grid.module.css';

interface GridToolsProps {
  readonly addLabel: string;
  /** Absent where rows come from elsewhere. */
  readonly onAdd?: (() => void) | undefined;
  /** The rows that are selected; absent where none may be moved, copied or removed. */
  readonly selected?: GridRange | undefined;
  readonly acts: GridRowActs;
  readonly onFile: (file: File) => void;
  /** Whether a file is being read. */
  readonly isReading: boolean;
}

/** What can be done with a grid besides typing into it. */
export function GridTools(props: GridToolsProps) {
  const { addLabel, onAdd, selected, acts, onFile, isReading } = props;
  return (
    <div className={styles.tools}>
      {onAdd !== undefined && (
        <Button onClick={onAdd}>
          <Plus size={18} aria-hidden="true" />
          {addLabel}
        </Button>
      )}
      <TablePicker isReading={isReading} onFile={onFile} />
      {selected !== undefined && <RowsInHand rows={selected} acts={acts} />}
    </div>
  );
}

interface RowsInHandProps {
  readonly rows: GridRange;
  readonly acts: GridRowActs;
}

function RowsInHand({ rows, acts }: RowsInHandProps) {
  const named = `baris ${rowsNamed(rows)}`;
  return (
    <>
      <Button look="plain" onClick={() => acts.copy(rows)}>
        <Copy size={18} aria-hidden="true" />
        Gandakan {named}
      </Button>
      <Button
        look="icon"
        aria-label={`Naikkan ${named}`}
        title="Naikkan (Alt+↑)"
        onClick={() => acts.shift(rows, -1)}
      >
        <ArrowUp size={18} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        aria-label={`Turunkan ${named}`}
        title="Turunkan (Alt+↓)"
        onClick={() => acts.shift(rows, 1)}
      >
        <ArrowDown size={18} aria-hidden="true" />
      </Button>
      <Button look="plain" onClick={() => acts.remove(rows)}>
        <X size={18} aria-hidden="true" />
        Hapus {named}
      </Button>
    </>
  );
}

function rowsNamed({ top, bottom }: GridRange): string {
  return top === bottom ? String(top + 1) : `${top + 1}–${bottom + 1}`;
}
