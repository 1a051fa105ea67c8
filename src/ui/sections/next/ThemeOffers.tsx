import { useFormContext, useWatch } from 'react-hook-form';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { isBlank } from '#language/isBlank.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import styles from '#ui/sections/parts/choices.module.css';

type Remainder = Section<'remainder'>;

/** Of several problems that remain one comes next: it is pressed, not typed again. A single one stands there by itself. */
export function ThemeOffers() {
  const { setValue } = useFormContext<Remainder>();
  const [rows, nextTheme] = useWatch<Remainder, ['rows', 'nextTheme']>({
    name: ['rows', 'nextTheme'],
  });
  const readOnly = useReadOnly();
  const names = [...new Set(rows.map(({ text }) => text.trim()))].filter((text) => text !== '');
  if (readOnly || names.length < 2 || !isBlank(nextTheme)) return null;
  return (
    <div role="group" aria-label="Pilih dari masalah yang tersisa">
      <Quiet>Pilih dari masalah yang tersisa, atau tulis sendiri.</Quiet>
      <div className={styles.offers}>
        {names.map((name) => (
          <Button
            key={name}
            aria-label={`Pilih sebagai tema berikutnya: ${name}`}
            onClick={() => setValue('nextTheme', name)}
          >
            {name}
          </Button>
        ))}
      </div>
    </div>
  );
}
