import { useState } from 'react';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { ReadingNotice } from '#ui/kit/parts/ReadingNotice.tsx';
import { useOpenFile } from '#ui/opening/useOpenFile.ts';

interface DroppedRisalahProps {
  readonly file: File;
  readonly onClose: () => void;
}

/** Asks before a dropped file is opened: whoever missed a box by an inch wants to stay where they are. */
export function DroppedRisalah({ file, onClose }: DroppedRisalahProps) {
  const { open, reading, isAsking, dialogs } = useOpenFile();
  const [problem, setProblem] = useState('');

  async function handleOpen(): Promise<void> {
    const refused = await open(file);
    if (refused === '') onClose();
    else setProblem(refused);
  }

  if (isAsking) return dialogs;
  return (
    <Dialog title={`Buka ${file.name}?`} onClose={onClose}>
      <p>
        Berkas ini dibuka sebagai risalah tersendiri, kecuali risalahnya sudah ada di sini: maka
        Anda ditanya dahulu. Yang sedang terbuka tetap tersimpan di beranda.
      </p>
      <ReadingNotice state={reading.state} onCancel={reading.cancel} />
      <p role="alert">{problem}</p>
      <Acts at="end">
        <Button onClick={onClose}>Batal</Button>
        <Button look="main" disabled={reading.state !== 'idle'} onClick={() => void handleOpen()}>
          Buka
        </Button>
      </Acts>
    </Dialog>
  );
}
