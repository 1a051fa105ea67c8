import { useId, useState } from 'react';
import { TextInput } from '#ui/fields/inputs/TextInput.tsx';
import { linesText, readLines } from './lines.ts';
import styles from './form.module.css';

interface TextLineProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether it takes a row of its own: names of events and offices are long. */
  readonly isWhole?: boolean;
}

/** One line of words with its label. */
export function TextLine({ label, value, onChange, isWhole = false }: TextLineProps) {
  return (
    <label className={`${styles.field} ${isWhole ? styles.whole : ''}`}>
      {label}
      <TextInput
        name={label}
        value={value}
        readOnly={false}
        onChange={onChange}
        onBlur={() => undefined}
      />
    </label>
  );
}

interface LinesInputProps {
  readonly label: string;
  readonly hint: string;
  /** Rows with their columns. */
  readonly lines: readonly (readonly string[])[];
  readonly onChange: (lines: readonly (readonly string[])[]) => void;
}

/** A short list as lines of text, columns parted by a semicolon or, out of Excel, a tab. It is read as it is typed, and put in order when it is left. */
export function LinesInput({ label, hint, lines, onChange }: LinesInputProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const hintId = useId();
  // What was taken back is shown also where it was typed.
  const isDraft = draft !== null && isOf(draft, lines);
  return (
    <label className={styles.field}>
      {label}
      <span id={hintId} className={styles.hint}>
        {hint}
      </span>
      <textarea
        className={styles.lines}
        rows={Math.min(12, Math.max(3, lines.length + 1))}
        value={isDraft ? draft : linesText(lines)}
        aria-describedby={hintId}
        onChange={({ target }) => {
          setDraft(target.value);
          onChange(readLines(target.value));
        }}
        onBlur={() => setDraft(null)}
      />
    </label>
  );
}

/** Whether what is typed says what the rows say; a column too many is not kept, but stays to be seen. */
function isOf(draft: string, lines: readonly (readonly string[])[]): boolean {
  const columns = lines[0]?.length;
  const read = readLines(draft).map((row) => row.slice(0, columns));
  return linesText(read) === linesText(lines);
}
