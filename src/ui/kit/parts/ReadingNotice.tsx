import { Button } from './Button.tsx';
import styles from './ReadingNotice.module.css';

interface ReadingNoticeProps {
  readonly state: 'idle' | 'short' | 'long';
  readonly onCancel: () => void;
}

/** That a file is being read, once it takes a moment, and the way out of it. */
export function ReadingNotice({ state, onCancel }: ReadingNoticeProps) {
  if (state !== 'long') return null;
  return (
    <div role="status" className={styles.reading}>
      Membaca berkas …
      <Button look="link" onClick={onCancel}>
        Batal
      </Button>
    </div>
  );
}
