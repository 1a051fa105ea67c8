import type { CSSProperties, KeyboardEvent } from 'react';
import { WordsBox } from '#ui/fields/inputs/WordsBox.tsx';
import { CauseGrip } from './CauseGrip.tsx';
import type { CauseTarget, OutlineRow } from '#domain/edits/causeOutline.ts';
import type { GripHandlers } from './useCauseDrag.ts';
import styles from './outline.module.css';
import { causesLabels } from '#words/labels/causes.ts';

const labels = causesLabels['cause-effect'];

interface CauseRowProps {
  readonly row: OutlineRow;
  /** "Penyebab pada Manusia" or "Mengapa: berkas tidak lengkap". */
  readonly label: string;
  readonly readOnly: boolean;
  readonly grip: GripHandlers;
  /** How a cause in hand would be dropped here; `null` while it would not. */
  readonly drop: CauseTarget['side'] | null;
  readonly onText: (text: string) => void;
  readonly onCandidate: (candidate: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onFocus: () => void;
}

/** A line of the outline: the cause, and whether it is put to the vote as a possible root. */
export function CauseRow({ row, label, readOnly, grip, drop, ...on }: CauseRowProps) {
  const { cause, depth, aside } = row;
  return (
    <li
      className={[styles.row, aside && styles.aside].filter(Boolean).join(' ')}
      data-cause={cause.id}
      data-drop={drop ?? undefined}
      style={{ '--depth': depth } as CSSProperties}
      onFocus={on.onFocus}
    >
      {!readOnly && <CauseGrip {...grip} />}
      <span className={styles.text} data-words={`${cause.text} `}>
        <WordsBox
          name={causeFieldName(cause.id)}
          aria-label={label}
          placeholder={depth === 0 ? 'Tulis penyebab' : 'Mengapa?'}
          value={cause.text}
          lines="one"
          readOnly={readOnly}
          onWords={on.onText}
          onKeyDown={on.onKeyDown}
        />
      </span>
      {cause.retired && <span className={styles.state}>disisihkan</span>}
      <label className={styles.candidate}>
        <input
          type="checkbox"
          name={`candidate-${cause.id}`}
          checked={cause.candidate}
          disabled={readOnly || aside}
          onChange={(event) => on.onCandidate(event.target.checked)}
        />
        {labels.causes.columns.candidate}
        <span className="visually-hidden">: {cause.text}</span>
      </label>
    </li>
  );
}

/** How the field of a cause is found again after the outline was rearranged. */
export function causeFieldName(id: string): string {
  return `cause-${id}`;
}
