import { Plus, X } from 'lucide-react';
import { Button } from '#ui/kit/parts/Button.tsx';
import { TablePicker } from '#ui/fields/intake/TablePicker.tsx';
import type { GridRange } from './gridRange.ts';
import styles from './grid.module.css';

interface GridToolsProps {
  readonly addLabel: string;
  /** Absent where rows come from elsewhere. */
  readonly onAdd?: (() => void) | undefined;
  /** The rows that are selected; absent where none may be removed. */
  readonly selected?: GridRange | undefined;
  readonly onRemove: (range: GridRange) => void;
  readonly onFile: (file: File) => void;
  /** Whether a file is being read. */
  readonly isReading: boolean;
}

/** What can be done with a grid besides typing into it. */
export function GridTools(props: GridToolsProps) {
  const { addLabel, onAdd, selected, onRemove, onFile, isReading } = props;
  return (
    <div className={styles.tools}>
      {onAdd !== undefined && (
        <Button onClick={onAdd}>
          <Plus size={18} aria-hidden="true" />
          {addLabel}
        </Button>
      )}
      <TablePicker isReading={isReading} onFile={onFile} />
      {selected !== undefined && (
        <Button look="plain" onClick={() => onRemove(selected)}>
          <X size={18} aria-hidden="true" />
          Hapus baris {rowsNamed(selected)}
        </Button>
      )}
    </div>
  );
}

function rowsNamed({ top, bottom }: GridRange): string {
  return top === bottom ? String(top + 1) : `${top + 1}–${bottom + 1}`;
}
