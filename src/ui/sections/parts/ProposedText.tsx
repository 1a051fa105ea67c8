import { useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { isBlank } from '#language/isBlank.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import styles from './sections.module.css';

interface ProposedTextProps {
  /** Path of the field in the form. */
  readonly name: string;
  readonly label: string;
  readonly build: (risalah: Risalah) => string;
}

/** What can be written from the data, under an empty field: it neither counts nor prints until it is taken over. */
export function ProposedText({ name, label, build }: ProposedTextProps) {
  const { setValue } = useFormContext();
  const written: unknown = useWatch({ name });
  const risalah = useWholeRisalah();
  const text = useMemo(() => build(risalah), [build, risalah]);
  const readOnly = useReadOnly();
  if (text === '' || (typeof written === 'string' && !isBlank(written))) return null;
  return (
    <div className={styles.carried}>
      <span className={styles.carriedLabel}>Usulan dari data Anda</span>
      <p>{text}</p>
      {!readOnly && (
        <Button look="link" aria-label={`Pakai: ${label}`} onClick={() => setValue(name, text)}>
          Pakai
        </Button>
      )}
    </div>
  );
}
