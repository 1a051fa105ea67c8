import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { FormId } from '#publications/forms/formId.ts';
import { formNames } from '#publications/forms/formId.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useRisalahStore, useSession } from '#ui/risalah/openRisalah.ts';
import { usePress } from '#ui/services/services.ts';
import type { ExportOutcome } from '#ui/services/press.ts';
import { UNLOADED } from '#words/failures.ts';
import styles from './BlankForms.module.css';

interface BlankFormsProps {
  readonly forms: readonly FormId[];
  /** Those that are no longer blank: the record holds what they ask. Default none. */
  readonly filled?: readonly FormId[];
  /** Id of the check sheet or meeting it is for; default none. */
  readonly of?: string;
  /** Tells the forms of one record from those of the next: "pertemuan 2". */
  readonly name?: string;
}

/**
 * Forms to be printed and filled in by hand, where a laptop is not at hand.
 *
 * @example <BlankForms forms={['attendance', 'minutes']} />
 */
export function BlankForms({ forms, filled = [], of = '', name = '' }: BlankFormsProps) {
  const { printForm } = usePress();
  const { forms: open } = useSession();
  const store = useRisalahStore();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);

  async function handlePrint(form: FormId): Promise<void> {
    open.flushAll();
    setBusy(true);
    setOutcome(null);
    setOutcome(await printForm({ risalah: store.getState(), form, of }));
    setBusy(false);
  }

  return (
    <div role="group" aria-label="Formulir kosong" className={styles.forms}>
      {forms.map((form) => (
        <Button
          key={form}
          look="link"
          disabled={busy}
          aria-label={[
            `Unduh ${filled.includes(form) ? '' : 'formulir kosong: '}${formNames[form].toLowerCase()}`,
            name,
          ]
            .filter(Boolean)
            .join(', ')}
          onClick={() => void handlePrint(form)}
        >
          <Printer size={16} aria-hidden="true" />
          {filled.includes(form)
            ? `Unduh ${formNames[form].toLowerCase()}`
            : `Unduh formulir kosong${forms.length > 1 ? `: ${formNames[form].toLowerCase()}` : ''}`}
        </Button>
      ))}
      <span role="status" className={styles.said}>
        {busy ? 'Menyusun formulir …' : wordsFor(outcome)}
      </span>
    </div>
  );
}

function wordsFor(outcome: ExportOutcome | null): string {
  if (outcome?.kind === 'done') return `${outcome.fileName} ada di folder unduhan.`;
  if (outcome?.kind !== 'failed') return '';
  return outcome.cause === 'unloaded' ? UNLOADED : 'Formulir tidak dapat dibuat. Coba sekali lagi.';
}
