import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { reasonKey, reasonPlace } from '#domain/rules/judgement.ts';
import { isBlank } from '#language/isBlank.ts';
import { giveReason } from '#store/acts.ts';
import { LongTextInput } from '#ui/fields/inputs/LongTextInput.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { beginAnswer } from '#ui/risalah/findings/beingAnswered.ts';
import { useAccess, useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { useHeldStrokes } from '#ui/risalah/useHeldStrokes.ts';
import styles from './findings.module.css';

interface FindingAnswerProps {
  readonly finding: Finding;
  readonly title: string;
}

/** "Sudah benar, karena …": the team answers a finding instead of mending what it asks about. */
export function FindingAnswer({ finding, title }: FindingAnswerProps) {
  const readOnly = useAccess() === 'read';
  const [state, setState] = useState<'closed' | 'open'>('closed');
  const opener = useRef<HTMLButtonElement>(null);

  if (readOnly) return null;

  function close(): void {
    setState('closed');
    opener.current?.focus();
  }

  return (
    <>
      <Button
        ref={opener}
        look="link"
        aria-expanded={state === 'open'}
        onClick={() => setState(state === 'open' ? 'closed' : 'open')}
      >
        Sudah benar, karena …<span className="visually-hidden">: {title}</span>
      </Button>
      {state === 'open' && <ReasonEntry place={reasonPlace(finding)} onClose={close} />}
    </>
  );
}

interface ReasonEntryProps {
  readonly place: ReturnType<typeof reasonPlace>;
  readonly onClose: () => void;
}

/** The reason is saved while it is written, like every answer; the finding moves away when it is done. */
function ReasonEntry({ place, onClose }: ReasonEntryProps) {
  const store = useRisalahStore();
  const [text, setText] = useState('');
  const fieldId = useId();
  const key = reasonKey(place);
  const typed = useRef('');
  const strokes = useHeldStrokes(() => put(typed.current));

  useEffect(() => document.getElementById(fieldId)?.focus(), [fieldId]);
  useEffect(() => beginAnswer(store, key), [store, key]);

  function put(reason: string): void {
    giveReason(store, { ...place, text: reason.trim(), shown: false });
  }

  function handleChange(reason: string): void {
    setText(reason);
    typed.current = reason;
    strokes.hold();
  }

  function handleDone(): void {
    if (isBlank(text)) return;
    strokes.handOver();
    onClose();
  }

  function handleCancel(): void {
    strokes.forget();
    put('');
    onClose();
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') handleCancel();
    if (event.key === 'Enter' && event.ctrlKey) handleDone();
  }

  return (
    <div className={styles.answer} onKeyDown={handleKeyDown}>
      <label htmlFor={fieldId}>Sudah benar, karena …</label>
      <LongTextInput
        id={fieldId}
        name={`alasan-${fieldId}`}
        value={text}
        readOnly={false}
        onChange={handleChange}
        onBlur={strokes.handOver}
      />
      <div className={styles.acts}>
        <Button disabled={isBlank(text)} onClick={handleDone}>
          Simpan alasan
        </Button>
        <Button look="plain" onClick={handleCancel}>
          Batal
        </Button>
      </div>
    </div>
  );
}
