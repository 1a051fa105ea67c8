import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { isBlank } from '#language/isBlank.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import styles from './parts.module.css';

interface ReasonDialogProps {
  readonly title: string;
  /** The act, as its button says it. */
  readonly act: string;
  readonly onAct: (reason: string) => void;
  readonly onClose: () => void;
  /** What follows from it. */
  readonly children: ReactNode;
}

/** Asks why something that was fixed is opened again; the reason goes into the log. */
export function ReasonDialog({ title, act, onAct, onClose, children }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const problem = useId();
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <label className={styles.field}>
        Alasan
        <textarea
          className={styles.box}
          rows={3}
          autoFocus
          value={reason}
          aria-invalid={isAsked && isBlank(reason)}
          aria-describedby={problem}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <p id={problem} role="alert" className={styles.problem}>
        {isAsked && isBlank(reason) && 'Tulis dahulu alasannya; alasan ini tercatat dan tercetak.'}
      </p>
      <Acts at="end">
        <Button onClick={onClose}>Batal</Button>
        <Button
          look="main"
          onClick={() => {
            if (isBlank(reason)) setAsked(true);
            else onAct(reason);
          }}
        >
          {act}
        </Button>
      </Acts>
    </Dialog>
  );
}
