import { useEffect, useId, useRef, useState } from 'react';
import type { ScoringItem } from '#domain/method/scoring.ts';
import { markMirror } from '#store/acts.ts';
import { LongTextInput } from '#ui/fields/inputs/LongTextInput.tsx';
import { useFlush, useRisalahStore } from '#ui/risalah/openRisalah.ts';
import styles from './item.module.css';

interface MirrorNoteProps {
  readonly item: ScoringItem;
  readonly note: string;
  readonly readOnly: boolean;
}

/** As long as the forms wait before they commit. */
const COMMIT_AFTER = 150;

/** What the team wants to mend or to show. It owns its keystrokes; the record gets them a moment later. */
export function MirrorNote({ item, note, readOnly }: MirrorNoteProps) {
  const store = useRisalahStore();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<string | null>(null);
  const timer = useRef<number | undefined>(undefined);

  function commit(): void {
    window.clearTimeout(timer.current);
    if (waiting.current === null) return;
    const { notes } = store.getState().mirror;
    markMirror(store, { notes: { ...notes, [item.id]: waiting.current } });
    waiting.current = null;
  }

  function handleChange(text: string): void {
    setTyped(text);
    waiting.current = text;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(commit, COMMIT_AFTER);
  }

  function handleBlur(): void {
    commit();
    setTyped(null);
  }

  useFlush(commit);

  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => () => latest.current(), []);

  return (
    <div className={styles.note} data-empty={(typed ?? note) === ''}>
      <label className={styles.label} htmlFor={id}>
        Catatan tim<span className="visually-hidden">: {item.name}</span>
      </label>
      <LongTextInput
        id={id}
        name={`mirror-note-${item.id}`}
        value={typed ?? note}
        readOnly={readOnly}
        placeholder="Yang hendak diperbaiki"
        onChange={handleChange}
        onBlur={handleBlur}
      />
    </div>
  );
}
