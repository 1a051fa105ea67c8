import { useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { remainingProblems } from '#domain/risalah/reading/remaining.ts';
import type { Remaining } from '#domain/risalah/reading/remaining.ts';
import type { Risalah, Section } from '#domain/risalah/schema/risalah.ts';
import { isBlank } from '#language/isBlank.ts';
import { remainingText, remainingTheme } from '#words/readings/remaining.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useNewId } from '#ui/services/services.ts';
import { useRisalahOf } from '#ui/risalah/useRisalahOf.ts';
import { FieldGroup } from '#ui/sections/parts/FieldGroup.tsx';
import styles from './remaining.module.css';

type Remainder = Section<'remainder'>;

/** Bars are drawn to one scale, whatever room the acts beside each of them leave. */
const REM_A_PERCENT = 0.2;

/** What the Pareto after the improvement still shows; one press takes a bar over as the next theme. */
export function RemainingOffers() {
  const risalah = useRisalahOf(counted);
  const offers = useMemo(() => remainingProblems(risalah), [risalah]);
  const newId = useNewId();
  const { getValues, setValue } = useFormContext<Remainder>();
  const rows = useWatch<Remainder, 'rows'>({ name: 'rows' });
  const readOnly = useReadOnly();
  if (offers.length === 0) return null;

  function note(offer: Remaining): void {
    const row = { id: newId(), problem: '', text: offer.category, note: remainingText(offer) };
    setValue('rows', [...getValues('rows'), row]);
  }

  function take(offer: Remaining): void {
    if (!isNoted(getValues('rows'), offer)) note(offer);
    const { theme, reason } = remainingTheme(offer);
    setValue('nextTheme', theme);
    if (isBlank(getValues('reason'))) setValue('reason', reason);
  }

  return (
    <FieldGroup
      title="Yang tersisa pada Pareto sesudah perbaikan"
      hint="Batang tertinggi yang tersisa biasanya menjadi tema berikutnya."
    >
      <ul className={styles.offers}>
        {offers.map((offer) => (
          <li key={offer.category} className={styles.offer}>
            <span className={styles.words}>
              <strong>{offer.category}</strong>
              <span>{remainingText(offer)}</span>
              <span
                className={styles.bar}
                style={{ inlineSize: `${offer.percent * REM_A_PERCENT}rem` }}
                aria-hidden="true"
              />
            </span>
            {!readOnly && (
              <span className={styles.acts}>
                <Button
                  disabled={isNoted(rows, offer)}
                  aria-label={
                    isNoted(rows, offer)
                      ? `Sudah dicatat: ${offer.category}`
                      : `Catat sebagai masalah tersisa: ${offer.category}`
                  }
                  onClick={() => note(offer)}
                >
                  {isNoted(rows, offer) ? 'Sudah dicatat' : 'Catat'}
                </Button>
                <Button
                  aria-label={`Jadikan tema berikutnya: ${offer.category}`}
                  onClick={() => take(offer)}
                >
                  Jadikan tema
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </FieldGroup>
  );
}

function isNoted(rows: Remainder['rows'], { category }: Remaining): boolean {
  return rows.some(({ text }) => text.trim().toLowerCase() === category.trim().toLowerCase());
}

/** Pareto charts may be drawn from check sheets anywhere. */
function counted(risalah: Risalah): unknown {
  const { background, inventory, verification, actions, comparison, remainder } = risalah;
  return [background, inventory, verification, actions, comparison, remainder].map(
    ({ data }) => data,
  );
}
