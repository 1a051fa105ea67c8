import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import type { RisalahCard } from '#ui/services/shelf.ts';
import { titleOf } from './RisalahCards.tsx';
import styles from './home.module.css';

interface DeleteDialogProps {
  readonly card: RisalahCard;
  readonly onClose: () => void;
  readonly onDelete: () => void;
}

/** Deleting cannot be undone, so it is asked, with the way to keep a copy. */
export function DeleteDialog({ card, onClose, onDelete }: DeleteDialogProps) {
  return (
    <Dialog title="Hapus risalah ini?" onClose={onClose}>
      <p>
        <strong>{titleOf(card)}</strong> akan hilang dari peramban ini beserta fotonya dan tidak
        dapat dikembalikan.
      </p>
      <p className={styles.quiet}>
        Bila masih mungkin diperlukan, buka dahulu risalahnya lalu pilih <em>Simpan berkas</em>.
      </p>
      <Acts at="end">
        <Button onClick={onClose}>Batal</Button>
        <Button look="main" onClick={onDelete}>
          Hapus risalah
        </Button>
      </Acts>
    </Dialog>
  );
}
