import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { reasonPlace } from '#domain/rules/judgement.ts';
import { isBlank } from '#language/isBlank.ts';
import { giveReason } from '#store/acts.ts';
import { LongTextInput } from '#ui/fields/inputs/LongTextInput.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useAccess, useRisalahStore } from '#ui/risalah/openRisalah.ts';
import styles from './findings.module.css';

interface FindingAnswerProps {
  readonly finding: Finding;
  readonly title: string;
}

/** "Sudah benar, karena …": the team answers a finding instead of mending what it asks about. */
export function FindingAnswer({ finding, title }: FindingAnswerProps) {
  const store = useRisalahStore();
  const readOnly = useAccess() === 'read';
  const [text, setText] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const fieldId = useId();
  const isOpen = text !== null;

  useEffect(() => {
    if (isOpen) document.getElementById(fieldId)?.focus();
  }, [isOpen, fieldId]);

  if (readOnly) return null;

  function close(): void {
    setText(null);
    opener.current?.focus();
  }

  function handleSave(): void {
    if (text === null || isBlank(text)) return;
    giveReason(store, { ...reasonPlace(finding), text: text.trim(), shown: false });
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && event.ctrlKey) handleSave();
  }

  return (
    <>
      <Button
        ref={opener}
        look="link"
        aria-expanded={isOpen}
        onClick={() => setText(isOpen ? null : '')}
      >
        Sudah benar, karena …<span className="visually-hidden">: {title}</span>
      </Button>
      {text !== null && (
        <div className={styles.answer} onKeyDown={handleKeyDown}>
          <label htmlFor={fieldId}>Sudah benar, karena …</label>
          <LongTextInput
            id={fieldId}
            name={`alasan-${fieldId}`}
            value={text}
            readOnly={readOnly}
            onChange={setText}
            onBlur={() => undefined}
          />
          <div className={styles.acts}>
            <Button disabled={isBlank(text)} onClick={handleSave}>
              Simpan alasan
            </Button>
            <Button look="plain" onClick={close}>
              Batal
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
