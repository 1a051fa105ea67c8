import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import type { RisalahCard } from '#ui/services/shelf.ts';
import { titleOf } from './shelf/titleOf.ts';
import styles from './home.module.css';

interface DeleteDialogProps {
  readonly card: RisalahCard;
  /** Whether there was no room to keep it among what was deleted. */
  readonly isFull: boolean;
  readonly onClose: () => void;
  readonly onDelete: (how: 'for-now' | 'for-good') => void;
}

/** Deleting is asked, with the way back or, where there is none, the way to keep a copy. */
export function DeleteDialog({ card, isFull, onClose, onDelete }: DeleteDialogProps) {
  return (
    <Dialog title={isFull ? 'Hapus selamanya?' : 'Hapus risalah ini?'} onClose={onClose}>
      <p>
        {isFull ? (
          <>
            Ruang simpan peramban penuh, sehingga <strong>{titleOf(card)}</strong> tidak dapat
            dipindahkan ke <em>Baru dihapus</em>. Bila dihapus sekarang, risalah ini hilang beserta
            fotonya dan tidak dapat dikembalikan.
          </>
        ) : (
          <>
            <strong>{titleOf(card)}</strong> dipindahkan ke <em>Baru dihapus</em> di beranda. Selama
            tiga puluh hari risalah ini dapat dikembalikan; setelah itu hilang beserta fotonya.
          </>
        )}
      </p>
      <p className={styles.quiet}>
        Bila masih mungkin diperlukan, buka dahulu risalahnya lalu pilih <em>Simpan berkas</em>.
      </p>
      <Acts at="end">
        <Button onClick={onClose}>Batal</Button>
        <Button look="main" onClick={() => onDelete(isFull ? 'for-good' : 'for-now')}>
          {isFull ? 'Hapus selamanya' : 'Hapus risalah'}
        </Button>
      </Acts>
    </Dialog>
  );
}
