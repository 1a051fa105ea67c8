import type { ReactNode } from 'react';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';

interface DeleteRecordDialogProps {
  /** What the record is called. */
  readonly name: string;
  /** Whether there was no room to keep it among what was deleted. */
  readonly isFull: boolean;
  readonly onClose: () => void;
  readonly onDelete: (how: 'for-now' | 'for-good') => void;
  /** What goes with it. */
  readonly children: ReactNode;
}

/** Deleting a record beside the risalah is asked, with the way back or, where there is none, what is lost. */
export function DeleteRecordDialog(props: DeleteRecordDialogProps) {
  const { name, isFull, onClose, onDelete, children } = props;
  return (
    <Dialog title={isFull ? `Hapus ${name} selamanya?` : `Hapus ${name}?`} onClose={onClose}>
      <p>{children}</p>
      <p>
        {isFull ? (
          <>
            Ruang simpan peramban penuh, sehingga tidak dapat dipindahkan ke <em>Baru dihapus</em>.
            Bila dihapus sekarang, isinya tidak dapat dikembalikan.
          </>
        ) : (
          <>
            Selama tiga puluh hari dapat dikembalikan dari <em>Baru dihapus</em> di beranda.
          </>
        )}
      </p>
      <Acts at="end">
        <Button onClick={onClose}>Batal</Button>
        <Button look="main" onClick={() => onDelete(isFull ? 'for-good' : 'for-now')}>
          {isFull ? 'Hapus selamanya' : 'Hapus'}
        </Button>
      </Acts>
    </Dialog>
  );
}
