import { useId, useState } from 'react';
import { isBlank } from '#language/isBlank.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { TextLine } from '#ui/event/parts/LinesInput.tsx';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import { clockText, readClock } from './clock.ts';

interface CorrectDialogProps {
  readonly name: string;
  readonly usedSeconds: number;
  readonly onCorrect: (usedSeconds: number, note: string) => void;
  readonly onClose: () => void;
}

/** What the clock said is set right, with the reason; what stood there before stays in the log. */
export function CorrectDialog({ name, usedSeconds, onCorrect, onClose }: CorrectDialogProps) {
  const [text, setText] = useState(clockText(usedSeconds));
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const problem = useId();
  const read = readClock(text);
  const sentence =
    read === null
      ? 'Tulis menit dan detik, misalnya 10.35.'
      : isBlank(note)
        ? 'Tulis dahulu alasannya; alasan ini tercatat.'
        : '';

  return (
    <Dialog title={`Betulkan waktu ${name}`} onClose={onClose}>
      <TextLine label="Waktu terpakai (menit.detik)" value={text} onChange={setText} />
      <TextLine label="Alasan" value={note} onChange={setNote} />
      <p id={problem} role="alert" className={sharedStyles.problem}>
        {isAsked && sentence}
      </p>
      <Acts at="end">
        <Button onClick={onClose}>Batal</Button>
        <Button
          look="main"
          aria-describedby={problem}
          onClick={() => {
            if (read === null || isBlank(note)) setAsked(true);
            else onCorrect(read, note.trim());
          }}
        >
          Betulkan
        </Button>
      </Acts>
    </Dialog>
  );
}
