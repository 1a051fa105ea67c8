import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { ALTERED_RECORD } from '#words/unreadable.ts';

interface DoubtDialogProps {
  readonly name: string;
  readonly onAnswer: (wanted: boolean) => void;
}

/** Nobody would see which word or number is another, so it is said before the file is opened. */
export function DoubtDialog({ name, onAnswer }: DoubtDialogProps) {
  return (
    <Dialog title="Berkas ini berubah di jalan" onClose={() => onAnswer(false)}>
      <p>
        <strong>{name}</strong> tidak seperti saat disimpan. {ALTERED_RECORD}
      </p>
      <Quiet>Gunakan salinan lain bila ada.</Quiet>
      <Acts at="end">
        <Button onClick={() => onAnswer(false)}>Batal</Button>
        <Button look="main" onClick={() => onAnswer(true)}>
          Buka juga
        </Button>
      </Acts>
    </Dialog>
  );
}
