import type { ReactNode } from 'react';
import type { Leaning } from '#domain/risalah/pointers/leaning.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import styles from './LeaningDialog.module.css';
import { useCatalogue } from '#ui/services/services.ts';

interface LeaningDialogProps {
  /** "Hapus baris 2?" */
  readonly title: string;
  readonly leaning: readonly Leaning[];
  readonly onClose: () => void;
  readonly onRemove: () => void;
  /** Another way out, between the two. */
  readonly children?: ReactNode;
}

/** What leans on a record is named before it goes: its rows stay, but point nowhere. */
export function LeaningDialog(props: LeaningDialogProps) {
  const { title, leaning, onClose, onRemove, children } = props;
  const { guidance } = useCatalogue();
  return (
    <Dialog title={title} onClose={onClose}>
      <p>Isian ini masih dipakai pada:</p>
      <ul className={styles.leaning}>
        {leaning.map(({ section, rows }) => (
          <li key={section}>
            <strong>{guidance[section].name}</strong>
            {rows > 1 && ` (${rows} baris)`}
          </li>
        ))}
      </ul>
      <p>
        Baris di sana tidak ikut hilang. Hanya sambungannya menjadi kosong, dan benang merahnya
        putus di situ. Semuanya kembali dengan satu kali <em>Urungkan</em>.
      </p>
      <Acts at="end">
        <Button onClick={onClose}>Batal</Button>
        {children}
        <Button look="main" onClick={onRemove}>
          Tetap hapus
        </Button>
      </Acts>
    </Dialog>
  );
}
