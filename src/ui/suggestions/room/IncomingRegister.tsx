import { useEffect, useRef, useState } from 'react';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { goTo } from '#ui/kit/route/goTo.ts';
import { useReceiving } from '#ui/suggestions/parts/useReceiving.tsx';

interface IncomingRegisterProps {
  readonly file: File;
  readonly onClose: () => void;
}

/** A file of suggestions that comes in from outside its rooms: what became of it, and the way to it. */
export function IncomingRegister({ file, onClose }: IncomingRegisterProps) {
  const { open, dialogs } = useReceiving();
  const [outcome, setOutcome] = useState<Awaited<ReturnType<typeof open>> | null>(null);
  const begun = useRef<File | null>(null);

  const latest = useRef(open);

  useEffect(() => {
    latest.current = open;
  });

  useEffect(() => {
    if (begun.current === file) return;
    begun.current = file;
    void latest.current(file).then(setOutcome);
  }, [file]);

  if (dialogs !== null) return dialogs;
  return (
    <Dialog title={file.name} onClose={onClose}>
      <p role="status">{outcome === null ? 'Membuka berkas saran …' : outcome.said}</p>
      <Acts at="end">
        <Button onClick={onClose}>Tutup</Button>
        {outcome !== null && outcome.card !== '' && (
          <Button
            look="main"
            onClick={() => {
              onClose();
              goTo({ kind: 'suggestions', register: outcome.card, page: '', part: '' });
            }}
          >
            Buka register
          </Button>
        )}
      </Acts>
    </Dialog>
  );
}
