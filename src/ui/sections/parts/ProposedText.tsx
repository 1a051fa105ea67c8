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
  /** Of many lines: folded until somebody wants to read it. Default `line`. */
  readonly length?: 'line' | 'page';
  /** What the text is. Default: a proposal from the team's data. */
  readonly told?: string;
}

/** What can be written from the data, under an empty field: it neither counts nor prints until it is taken over. */
export function ProposedText({
  name,
  label,
  build,
  length = 'line',
  told = 'Usulan dari data Anda',
}: ProposedTextProps) {
  const { setValue } = useFormContext();
  const written: unknown = useWatch({ name });
  const risalah = useWholeRisalah();
  const text = useMemo(() => build(risalah), [build, risalah]);
  const readOnly = useReadOnly();
  if (text === '' || (typeof written === 'string' && !isBlank(written))) return null;
  const take = !readOnly && (
    <Button look="link" aria-label={`Pakai: ${label}`} onClick={() => setValue(name, text)}>
      Pakai
    </Button>
  );
  if (length === 'page') {
    return (
      <details className={styles.carried}>
        <summary className={styles.carriedLabel}>{told}</summary>
        {text.split(/\n+/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {take}
      </details>
    );
  }
  return (
    <div className={styles.carried}>
      <span className={styles.carriedLabel}>{told}</span>
      <p>{text}</p>
      {take}
    </div>
  );
}
