import { useState } from 'react';
import { Button } from '#ui/kit/parts/Button.tsx';
import type { DataSet } from '#ui/services/dataSets.ts';
import styles from './sets.module.css';

interface SetItemProps {
  readonly set: DataSet;
  readonly date: string;
  /** Whether another set has that name. */
  readonly isTaken: (name: string) => boolean;
  readonly readOnly: boolean;
  readonly onUse: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

/** A set: taken up, renamed, or, once asked again, deleted. */
export function SetItem(props: SetItemProps) {
  const { set, date, isTaken, readOnly, onUse, onRename, onRemove } = props;
  const [state, setState] = useState<'rest' | 'renaming' | 'deleting'>('rest');
  const [name, setName] = useState(set.name);
  const wanted = name.trim();
  if (state === 'renaming') {
    return (
      <li className={styles.item}>
        <label className={styles.name}>
          Nama baru
          <input
            value={name}
            maxLength={80}
            autoComplete="off"
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        {isTaken(wanted) && <p className={styles.said}>Nama ini sudah dipakai set lain.</p>}
        <span className={styles.acts}>
          <Button
            look="main"
            disabled={wanted === '' || isTaken(wanted)}
            onClick={() => {
              onRename(wanted);
              setState('rest');
            }}
          >
            Simpan nama
          </Button>
          <Button onClick={() => setState('rest')}>Batal</Button>
        </span>
      </li>
    );
  }
  return (
    <li className={styles.item}>
      <span className={styles.name}>
        <strong>{set.name}</strong> <span className={styles.date}>{date}</span>
      </span>
      <span className={styles.acts}>
        {state === 'deleting' ? (
          <>
            <Button onClick={onRemove}>Ya, hapus “{set.name}”</Button>
            <Button onClick={() => setState('rest')}>Batal</Button>
          </>
        ) : (
          <>
            <Button aria-label={`Pakai ${set.name}`} disabled={readOnly} onClick={onUse}>
              Pakai
            </Button>
            <Button aria-label={`Ganti nama ${set.name}`} onClick={() => setState('renaming')}>
              Ganti nama
            </Button>
            <Button aria-label={`Hapus ${set.name}`} onClick={() => setState('deleting')}>
              Hapus
            </Button>
          </>
        )}
      </span>
    </li>
  );
}
