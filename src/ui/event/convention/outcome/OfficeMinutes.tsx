import { useRef, useState } from 'react';
import type { ChangeEvent } from 'react';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { ReadingNotice } from '#ui/kit/parts/ReadingNotice.tsx';
import { useReading } from '#ui/kit/useReading.ts';
import type { OfficeSheet } from '#ui/services/events.ts';
import { usePress } from '#ui/services/services.ts';
import { paperSentences, unreadablePaperText } from '#words/export/paper.ts';
import { failureText } from '#words/failures.ts';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';

interface OfficeMinutesProps {
  readonly disabled: boolean;
  /** Prints the minutes on what was taken from the office's document. */
  readonly onPrint: (office: OfficeSheet) => void;
}

/** The minutes on an office's own paper, taken from any of its Word documents and told before it is used. */
export function OfficeMinutes({ disabled, onPrint }: OfficeMinutesProps) {
  const { openPaper } = usePress();
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<OfficeSheet | null>(null);
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
      if (answer.ok) setRead({ taken: answer.value, source: file.name });
      else setProblem(unreadablePaperText(answer.error));
    } catch (error) {
      setProblem(failureText(error));
    }
  }

  return (
    <li>
      <div>
        <strong>Berita acara di atas kop kantor</strong>
        <span className={sharedStyles.small}>
          Pilih surat atau nota dinas mana pun yang berkop. Kop, tepi, dan hurufnya dipakai; isinya
          tidak, dan berkasnya tidak disimpan.
        </span>
        <ReadingNotice state={reading.state} onCancel={reading.cancel} />
        <p role="alert" className={sharedStyles.problem}>
          {problem}
        </p>
      </div>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        Pilih kop
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Dokumen kantor dengan kop"
        accept=".docx,.docm,.dotx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        onChange={(event) => void handleOpen(event)}
      />
      {read !== null && (
        <Dialog title="Berita acara di atas kop ini?" onClose={() => setRead(null)}>
          <p>
            Dari <strong>{read.source}</strong>:
          </p>
          <ul>
            {paperSentences(read.taken).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Acts at="end">
            <Button onClick={() => setRead(null)}>Batal</Button>
            <Button
              look="main"
              onClick={() => {
                setRead(null);
                onPrint(read);
              }}
            >
              Unduh berita acara
            </Button>
          </Acts>
        </Dialog>
      )}
    </li>
  );
}
