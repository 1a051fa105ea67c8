import { numberOf } from '#domain/tools/atoms.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { formatNumber } from '#language/formatNumber.ts';
import styles from './OwnSlot.module.css';

type Own = Risalah['deck']['own'];

interface OwnSlotProps {
  readonly own: Own;
  readonly readOnly: boolean;
  readonly onChange: (own: Own) => void;
}

const fields = [
  ['opening', 'Pembukaan'],
  ['presentation', 'Penyajian'],
  ['questions', 'Tanya jawab'],
] as const;

/** Minutes of a slot that no event of the offer gives. */
export function OwnSlot({ own, readOnly, onChange }: OwnSlotProps) {
  return (
    <fieldset className={styles.own} disabled={readOnly}>
      <legend className="visually-hidden">Menit waktu sendiri</legend>
      {fields.map(([key, label]) => {
        const minutes = numberOf(own[key]);
        const shown = minutes === null ? '' : formatNumber(minutes);
        return (
          <label key={`${key} ${shown}`}>
            {label}
            <span>
              <input
                inputMode="decimal"
                autoComplete="off"
                defaultValue={shown}
                onBlur={({ target }) => {
                  if (target.value !== shown) onChange({ ...own, [key]: minutesIn(target.value) });
                }}
              />{' '}
              menit
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** What cannot be minutes is no answer. */
function minutesIn(typed: string): number | null {
  const value = Number(typed.trim().replace(',', '.'));
  return typed.trim() === '' || !Number.isFinite(value) || value < 0 ? null : value;
}
