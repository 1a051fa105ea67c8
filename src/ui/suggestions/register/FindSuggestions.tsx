import { useMemo } from 'react';
import { formatNumber } from '#language/formatNumber.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { unitsIn } from '#domain/suggestions/reading/recap.ts';
import { lookNames } from './looks.ts';
import type { Look, Wish } from './looks.ts';
import styles from './register.module.css';

interface FindSuggestionsProps {
  readonly register: Register;
  readonly wish: Wish;
  readonly found: number;
  readonly onWish: (wish: Wish) => void;
}

/** Words and choices that leave only some of the register. */
export function FindSuggestions({ register, wish, found, onWish }: FindSuggestionsProps) {
  const count = register.suggestions.length;
  const units = useMemo(() => unitsIn(register), [register]);
  return (
    <div role="search" className={styles.find}>
      <label className={styles.search}>
        Cari
        <input
          type="search"
          value={wish.text}
          placeholder="Nomor, judul, unit, atau isi"
          autoComplete="off"
          onChange={({ target }) => onWish({ ...wish, text: target.value })}
        />
      </label>
      <label>
        Keadaan
        <select
          value={wish.look}
          onChange={({ target }) => onWish({ ...wish, look: target.value as Look })}
        >
          {Object.entries(lookNames).map(([look, name]) => (
            <option key={look} value={look}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Jenis
        <select
          value={wish.kind}
          onChange={({ target }) => onWish({ ...wish, kind: target.value })}
        >
          <option value="">Semua</option>
          {register.kinds.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Unit
        <select
          value={wish.unit}
          onChange={({ target }) => onWish({ ...wish, unit: target.value })}
        >
          <option value="">Semua</option>
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </select>
      </label>
      <span role="status">
        {found === count
          ? `${formatNumber(count)} baris`
          : `${formatNumber(found)} dari ${formatNumber(count)}`}
      </span>
    </div>
  );
}
