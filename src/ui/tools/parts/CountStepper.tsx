import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import styles from './CountStepper.module.css';

interface CountStepperProps {
  readonly label: string;
  readonly hint: string;
  readonly count: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (count: number) => void;
}

/** A small whole number: typed, or stepped. It takes effect on leaving the field, within what is allowed. */
export function CountStepper({ label, hint, count, least, most, onChange }: CountStepperProps) {
  const [draft, setDraft] = useState<string | null>(null);

  function put(wanted: number): void {
    setDraft(null);
    const next = Math.min(most, Math.max(least, wanted));
    if (Number.isInteger(next) && next !== count) onChange(next);
  }

  return (
    <FieldFrame label={label} hint={hint}>
      {(ids) => (
        <span className={styles.stepper}>
          <Button look="icon" aria-label={`${label}: kurangi`} onClick={() => put(count - 1)}>
            <Minus size={18} aria-hidden="true" />
          </Button>
          <input
            id={ids.id}
            aria-describedby={ids.describedBy}
            className={styles.count}
            type="text"
            inputMode="numeric"
            value={draft ?? String(count)}
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') put(Number(event.currentTarget.value));
            }}
            onBlur={(event) => put(Number(event.target.value))}
          />
          <Button look="icon" aria-label={`${label}: tambah`} onClick={() => put(count + 1)}>
            <Plus size={18} aria-hidden="true" />
          </Button>
        </span>
      )}
    </FieldFrame>
  );
}
