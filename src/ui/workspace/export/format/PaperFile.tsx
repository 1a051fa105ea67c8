import { useRef, useState } from 'react';
import type { ChangeEvent } from 'react';
import type { Format } from '#domain/method/format.ts';
import { onPaper } from '#domain/method/takenPaper.ts';
import type { TakenPaper } from '#domain/method/takenPaper.ts';
import { OWN_FORMAT } from '#domain/edits/ownFormat.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { ReadingNotice } from '#ui/kit/parts/ReadingNotice.tsx';
import { useReading } from '#ui/kit/useReading.ts';
import { usePress } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import { paperSentences, unreadablePaperText } from '#words/export/paper.ts';
import styles from './format.module.css';

interface PaperFileProps {
  readonly format: Format;
  readonly access: 'read' | 'write';
  readonly onChoose: (format: Format) => void;
}

interface Read {
  readonly paper: TakenPaper;
  readonly source: string;
}

/** The office's own paper, taken from any of its Word documents; what was taken is told before it is used. */
export function PaperFile({ format, access, onChoose }: PaperFileProps) {
  const { openPaper } = usePress();
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<Read | null>(null);
  const [problem, setProblem] = useState('');
  const reading = useReading();

  async function handleOpen(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file === undefined) return;
    setProblem('');
    try {
      const answer = await reading.start((signal) => openPaper(file, signal));
      if (answer === 'cancelled') return;
      if (answer.ok) setRead({ paper: answer.value, source: file.name });
      else setProblem(unreadablePaperText(answer.error));
    } catch (error) {
      setProblem(failureText(error));
    }
  }

  function handleUse({ paper, source }: Read): void {
    onChoose({ ...onPaper(format, paper, source), id: OWN_FORMAT });
    setRead(null);
  }

  return (
    <>
      <Button disabled={access === 'read'} onClick={() => input.current?.click()}>
        Pakai kop dan gaya kantor
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Dokumen kantor dengan kop"
        accept=".docx,.docm,.dotx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        onChange={(event) => void handleOpen(event)}
      />
      {format.office !== null && (
        <Button
          disabled={access === 'read'}
          onClick={() => onChoose({ ...format, id: OWN_FORMAT, office: null })}
        >
          Lepas kop kantor
        </Button>
      )}
      <ReadingNotice state={reading.state} onCancel={reading.cancel} />
      <p role="alert" className={styles.said}>
        {problem}
      </p>
      {read !== null && (
        <Dialog title="Pakai kop dan gaya kantor?" onClose={() => setRead(null)}>
          <p>
            Dari <strong>{read.source}</strong>. Isian risalah tidak berubah, dan formatnya dapat
            diubah lagi.
          </p>
          <ul>
            {paperSentences(read.paper).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Acts at="end">
            <Button onClick={() => setRead(null)}>Batal</Button>
            <Button look="main" onClick={() => handleUse(read)}>
              Pakai
            </Button>
          </Acts>
        </Dialog>
      )}
    </>
  );
}
