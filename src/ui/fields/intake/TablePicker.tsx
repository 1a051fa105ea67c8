import { FileSpreadsheet } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '#ui/kit/parts/Button.tsx';
import styles from './TablePicker.module.css';

interface TablePickerProps {
  readonly onFile: (file: File) => void;
  /** Whether a file is being read. */
  readonly isReading: boolean;
}

/** Opens a table from a file. */
export function TablePicker({ onFile, isReading }: TablePickerProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
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
          const [file] = event.target.files ?? [];
          if (file !== undefined) onFile(file);
          event.target.value = '';
        }}
      />
    </>
  );
}
