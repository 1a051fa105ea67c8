import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Reason } from '#domain/risalah/schema/judging.ts';
import { reasonKey } from '#domain/rules/judgement.ts';
import { isBlank } from '#language/isBlank.ts';
import { giveReason } from '#store/acts.ts';
import { LongTextInput } from '#ui/fields/inputs/LongTextInput.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { beginAnswer } from '#ui/risalah/findings/beingAnswered.ts';
import { useAccess, useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { useHeldStrokes } from '#ui/risalah/useHeldStrokes.ts';
import { answerNames } from '#words/answers/reasonNames.ts';
import styles from './findings.module.css';

/** What a reason names. */
type ReasonPlace = Pick<Reason, 'rule' | 'section' | 'row'>;

interface FindingAnswerProps {
  readonly place: ReasonPlace;
  readonly kind: Reason['kind'];
  /** What is answered, for those who hear the button alone. */
  readonly title: string;
  /** What the reason answers besides, and what it does not. */
  readonly reach?: string;
  readonly onSaved?: ((reason: Reason) => void) | undefined;
}

/** The team answers a finding instead of filling its box: it is mistaken, or it is right and there is a reason. */
export function FindingAnswer(props: FindingAnswerProps) {
  const { place, kind, title, reach = '', onSaved } = props;
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
        {answerNames[kind]}
        <span className="visually-hidden">: {title}</span>
      </Button>
      {state === 'open' && (
        <ReasonEntry place={place} kind={kind} reach={reach} onClose={close} onSaved={onSaved} />
      )}
    </>
  );
}

interface ReasonEntryProps extends Omit<FindingAnswerProps, 'title'> {
  readonly onClose: () => void;
}

/** The reason is saved while it is written, like every answer; the finding moves away when it is done. */
function ReasonEntry({ place, kind, reach, onClose, onSaved }: ReasonEntryProps) {
  const store = useRisalahStore();
  const [text, setText] = useState('');
  const fieldId = useId();
  const key = reasonKey(place);
  const typed = useRef('');
  const strokes = useHeldStrokes(() => put(typed.current));

  useEffect(() => document.getElementById(fieldId)?.focus(), [fieldId]);
  useEffect(() => beginAnswer(store, key), [store, key]);

  function reasonOf(words: string): Reason {
    return { ...place, kind, text: words.trim() };
  }

  function put(words: string): void {
    giveReason(store, reasonOf(words));
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
    onSaved?.(reasonOf(text));
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
      <label htmlFor={fieldId}>{answerNames[kind]}</label>
      <LongTextInput
        id={fieldId}
        name={`alasan-${fieldId}`}
        value={text}
        readOnly={false}
        onChange={handleChange}
        onBlur={strokes.handOver}
      />
      <Quiet>
        {kind === 'absent'
          ? 'Ditulis untuk pembaca: dapat dicetak di tempat yang kosong itu.'
          : 'Hanya untuk tim sendiri; tidak pernah ikut keluar.'}
        {reach !== '' && ` ${reach}`}
      </Quiet>
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
