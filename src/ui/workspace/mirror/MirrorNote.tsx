import { useId, useRef, useState } from 'react';
import type { ScoringItem } from '#domain/method/scoring.ts';
import { markMirror } from '#store/acts.ts';
import { LongTextInput } from '#ui/fields/inputs/LongTextInput.tsx';
import { useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { useHeldStrokes } from '#ui/risalah/useHeldStrokes.ts';
import styles from './item.module.css';

interface MirrorNoteProps {
  readonly item: ScoringItem;
  readonly note: string;
  readonly readOnly: boolean;
}

/** What the team wants to mend or to show. It owns its keystrokes; the record gets them a moment later. */
export function MirrorNote({ item, note, readOnly }: MirrorNoteProps) {
  const store = useRisalahStore();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef(note);

  const strokes = useHeldStrokes(() => {
    const { notes } = store.getState().mirror;
    markMirror(store, { notes: { ...notes, [item.id]: waiting.current } });
  });

  function handleChange(text: string): void {
    setTyped(text);
    waiting.current = text;
    strokes.hold();
  }

  function handleBlur(): void {
    strokes.handOver();
    setTyped(null);
  }

  return (
    <div className={styles.note} data-empty={(typed ?? note) === ''}>
      <label className={styles.label} htmlFor={id}>
        Keterangan tim<span className="visually-hidden">: {item.name}</span>
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
