import { FileSpreadsheet, Plus, X } from 'lucide-react';
import { useRef } from 'react';
import type { TableRead } from '#domain/tools/tableRead.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ReadingNotice } from '#ui/kit/parts/ReadingNotice.tsx';
import { useReading } from '#ui/kit/useReading.ts';
import { useIntake } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import type { GridRange } from './gridRange.ts';
import styles from './grid.module.css';

interface GridToolsProps {
  readonly addLabel: string;
  /** Absent where rows come from elsewhere. */
  readonly onAdd?: (() => void) | undefined;
  /** The rows that are selected; absent where none may be removed. */
  readonly selected?: GridRange | undefined;
  readonly onRemove: (range: GridRange) => void;
  readonly onFile: (table: TableRead) => void;
  /** Says why a file could not even be looked at. */
  readonly onFailure: (problem: string) => void;
}

/** What can be done with a grid besides typing into it. */
export function GridTools({ addLabel, onAdd, selected, onRemove, ...on }: GridToolsProps) {
  const picker = useRef<HTMLInputElement>(null);
  const { readTable } = useIntake();
  const reading = useReading();
  const isReading = reading.state !== 'idle';

  async function read(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    try {
      const table = await reading.start((signal) => readTable(file, signal));
      if (table !== 'cancelled') on.onFile(table);
    } catch (error) {
      on.onFailure(failureText(error));
    }
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
        Ambil dari Excel/CSV
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
      <ReadingNotice state={reading.state} onCancel={reading.cancel} />
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
