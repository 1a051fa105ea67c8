import { FileSpreadsheet, Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '#ui/kit/parts/Button.tsx';
import type { GridRange } from './gridRange.ts';
import { readTableFile } from './readTableFile.ts';
import type { TableFile } from './readTableFile.ts';
import styles from './grid.module.css';

interface GridToolsProps {
  readonly addLabel: string;
  /** Absent where rows come from elsewhere. */
  readonly onAdd?: (() => void) | undefined;
  /** The rows that are selected; absent where none may be removed. */
  readonly selected?: GridRange | undefined;
  readonly onRemove: (range: GridRange) => void;
  readonly onFile: (file: TableFile) => void;
}

/** What can be done with a grid besides typing into it. */
export function GridTools({ addLabel, onAdd, selected, onRemove, onFile }: GridToolsProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [isReading, setReading] = useState(false);

  async function read(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setReading(true);
    onFile(await readTableFile(file));
    setReading(false);
  }

  return (
    <div className={styles.tools}>
      {onAdd !== undefined && (
        <Button onClick={onAdd}>
          <Plus size={18} aria-hidden="true" />
          {addLabel}
        </Button>
      )}
      <Button look="plain" disabled={isReading} onClick={() => picker.current?.click()}>
        <FileSpreadsheet size={18} aria-hidden="true" />
        {isReading ? 'Membaca berkas …' : 'Ambil dari Excel/CSV'}
      </Button>
      <input
        ref={picker}
        className={styles.picker}
        type="file"
        accept=".xlsx,.csv,.tsv,.txt"
        tabIndex={-1}
        aria-hidden="true"
        data-testid="table-picker"
        onChange={(event) => {
          void read(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
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
