import type { Register } from '#domain/suggestions/schema/register.ts';
import { standings, unitsIn } from './shownSuggestions.ts';
import type { Standing, Wish } from './shownSuggestions.ts';
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
  return (
    <div role="search" className={styles.find}>
      <label className={styles.search}>
        Cari
        <input
          type="search"
          value={wish.words}
          placeholder="Nomor, judul, unit, atau lokasi"
          autoComplete="off"
          onChange={({ target }) => onWish({ ...wish, words: target.value })}
        />
      </label>
      <label>
        Keadaan
        <select
          value={wish.standing}
          onChange={({ target }) =>
            onWish({ ...wish, standing: standings.find((one) => one === target.value) ?? 'all' })
          }
        >
          {standings.map((standing) => (
            <option key={standing} value={standing}>
              {standingNames[standing]}
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
          {unitsIn(register).map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </select>
      </label>
      <span role="status">
        {found === count ? `${count} saran dan pengaduan` : `${found} dari ${count}`}
      </span>
    </div>
  );
}

const standingNames: Readonly<Record<Standing, string>> = {
  all: 'Semua',
  late: 'Terlambat dijawab',
  unassessed: 'Belum dinilai',
  undecided: 'Belum diputuskan',
  accepted: 'Dilakukan',
  'open-complaints': 'Pengaduan belum ditutup',
  done: 'Sudah dilaksanakan',
};
