import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { fileSize } from '#words/files.ts';

interface HeavyFileDialogProps {
  readonly bytes: number;
  readonly onClose: () => void;
  readonly onSave: () => void;
}

/** Tells before it is made that a file is larger than what people send. */
export function HeavyFileDialog({ bytes, onClose, onSave }: HeavyFileDialogProps) {
  return (
    <Dialog title="Berkas ini besar" onClose={onClose}>
      <p>
        Dengan fotonya berkas ini {fileSize(bytes)}. Yang lebih besar dari 16 MB sering ditolak
        surel dan aplikasi pesan: bawa dengan flashdisk, atau pilih lebih sedikit saran.
      </p>
      <Acts at="end">
        <Button onClick={onClose}>Batal</Button>
        <Button look="main" onClick={onSave}>
          Tetap simpan
        </Button>
      </Acts>
    </Dialog>
  );
}
