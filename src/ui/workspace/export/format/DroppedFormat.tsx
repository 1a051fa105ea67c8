import { useState } from 'react';
import { ownFormat } from '#domain/edits/ownFormat.ts';
import { choosePrinting } from '#store/acts.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { ReadingNotice } from '#ui/kit/parts/ReadingNotice.tsx';
import { useSay } from '#ui/kit/said/said.ts';
import { useReading } from '#ui/kit/useReading.ts';
import { useAccess, useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { useCatalogue, usePress } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import { unreadableFormatText } from '#words/unreadable.ts';

interface DroppedFormatProps {
  readonly file: File;
  readonly onClose: () => void;
}

/** Asks before a risalah is printed in the format that was dropped on one of its pages. */
export function DroppedFormat({ file, onClose }: DroppedFormatProps) {
  const { formats } = useCatalogue();
  const { openFormat } = usePress();
  const store = useRisalahStore();
  const readOnly = useAccess() === 'read';
  const reading = useReading();
  const say = useSay();
  const [problem, setProblem] = useState('');

  async function handleUse(): Promise<void> {
    try {
      const read = await reading.start((signal) => openFormat(file, signal));
      if (read === 'cancelled') return;
      if (!read.ok) {
        setProblem(unreadableFormatText(read.error));
        return;
      }
      const format = ownFormat(read.value, formats);
      choosePrinting(store, { format });
      say(`Format “${format.name}” dipakai. Ctrl+Z mengembalikan format sebelumnya.`);
      onClose();
    } catch (error) {
      setProblem(failureText(error));
    }
  }

  return (
    <Dialog title="Pakai format ini?" onClose={onClose}>
      <p>
        Risalah ini akan dicetak menurut format dalam <strong>{file.name}</strong>. Isiannya tetap.
      </p>
      <ReadingNotice state={reading.state} onCancel={reading.cancel} />
      <p role="alert">{problem}</p>
      <Acts at="end">
        <Button onClick={onClose}>Batal</Button>
        <Button
          look="main"
          disabled={readOnly || reading.state !== 'idle'}
          onClick={() => void handleUse()}
        >
          Pakai format
        </Button>
      </Acts>
    </Dialog>
  );
}
