import { useId, useState } from 'react';
import { Button } from '#ui/kit/parts/Button.tsx';
import { readLines } from '#ui/event/parts/lines.ts';
import styles from './parts.module.css';

interface AddLinesProps {
  readonly label: string;
  readonly hint: string;
  /** What is added, as its button says it: "tim". */
  readonly what: string;
  readonly onAdd: (lines: readonly (readonly string[])[]) => void;
}

/** Lines that are typed or pasted out of a list, and added as rows. */
export function AddLines({ label, hint, what, onAdd }: AddLinesProps) {
  const [text, setText] = useState('');
  const hintId = useId();
  const lines = readLines(text);
  return (
    <div className={styles.adding} data-draft="">
      <label className={styles.field}>
        {label}
        <span id={hintId} className={styles.hint}>
          {hint}
        </span>
        <textarea
          className={styles.box}
          rows={Math.min(10, Math.max(3, lines.length + 1))}
          value={text}
          aria-describedby={hintId}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <Button
        onClick={() => {
          if (lines.length > 0) onAdd(lines);
          setText('');
        }}
      >
        {lines.length > 0 ? `Tambahkan ${lines.length} ${what}` : `Tambahkan ${what}`}
      </Button>
    </div>
  );
}
