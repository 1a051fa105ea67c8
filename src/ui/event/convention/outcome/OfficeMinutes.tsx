import { useEffect, useState } from 'react';
import { useOfficePaper } from '#ui/fields/intake/useOfficePaper.tsx';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { ReadingNotice } from '#ui/kit/parts/ReadingNotice.tsx';
import type { OfficeSheet } from '#ui/services/events.ts';
import { useEvents } from '#ui/services/services.ts';
import { paperSentences } from '#words/export/paper.ts';
import { failureText } from '#words/failures.ts';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';

interface OfficeMinutesProps {
  readonly event: string;
  readonly disabled: boolean;
  readonly mayWrite: boolean;
  /** Prints the minutes on what was taken from the office's document. */
  readonly onPrint: (office: OfficeSheet) => void;
}

/** The minutes on an office's own paper, taken once from any of its Word documents and told before it is used. */
export function OfficeMinutes({ event, disabled, mayWrite, onPrint }: OfficeMinutesProps) {
  const { readOffice, keepOffice } = useEvents();
  const { read, forget, problem, reading, choose, field } = useOfficePaper();
  const [kept, setKept] = useState<OfficeSheet | null>(null);
  const [failure, setFailure] = useState('');

  useEffect(() => {
    let wanted = true;
    readOffice(event).then(
      (office) => {
        if (wanted) setKept(office);
      },
      // Who cannot read it chooses it anew.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [readOffice, event]);

  function keep(office: OfficeSheet | null): void {
    setKept(office);
    setFailure('');
    if (!mayWrite) return;
    keepOffice(event, office).catch((error: unknown) => setFailure(failureText(error)));
  }

  return (
    <li>
      <div>
        <strong>Berita acara di atas kop kantor</strong>
        <span className={sharedStyles.small}>
          {kept === null
            ? 'Pilih surat atau nota dinas mana pun yang berkop. Kop, tepi, dan hurufnya dipakai dan diingat untuk kegiatan ini di peramban ini; isi suratnya tidak.'
            : `Kop dari ${kept.source}, diingat untuk kegiatan ini di peramban ini.`}
        </span>
        <ReadingNotice state={reading.state} onCancel={reading.cancel} />
        <p role="alert" className={sharedStyles.problem}>
          {problem === '' ? failure : problem}
        </p>
      </div>
      <Acts>
        {kept !== null && (
          <>
            <Button look="link" disabled={disabled} onClick={() => keep(null)}>
              Lupakan kop
            </Button>
            <Button look="link" disabled={disabled} onClick={choose}>
              Ganti kop
            </Button>
          </>
        )}
        <Button
          disabled={disabled}
          aria-label={kept === null ? undefined : 'Unduh berita acara di atas kop kantor'}
          onClick={() => (kept === null ? choose() : onPrint(kept))}
        >
          {kept === null ? 'Pilih kop' : 'Unduh'}
        </Button>
      </Acts>
      {field}
      {read !== null && (
        <Dialog title="Berita acara di atas kop ini?" onClose={forget}>
          <p>
            Dari <strong>{read.source}</strong>:
          </p>
          <ul>
            {paperSentences(read.taken).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Acts at="end">
            <Button onClick={forget}>Batal</Button>
            <Button
              look="main"
              onClick={() => {
                forget();
                keep(read);
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
