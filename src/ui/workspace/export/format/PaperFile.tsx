import type { Format } from '#domain/method/format.ts';
import { onPaper } from '#domain/method/takenPaper.ts';
import { OWN_FORMAT } from '#domain/edits/ownFormat.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { ReadingNotice } from '#ui/kit/parts/ReadingNotice.tsx';
import { useOfficePaper } from '#ui/fields/intake/useOfficePaper.tsx';
import type { OfficeSheet } from '#ui/services/events.ts';
import { paperSentences } from '#words/export/paper.ts';
import styles from './format.module.css';

interface PaperFileProps {
  readonly format: Format;
  readonly access: 'read' | 'write';
  readonly onChoose: (format: Format) => void;
}

/** The office's own paper, taken from any of its Word documents; what was taken is told before it is used. */
export function PaperFile({ format, access, onChoose }: PaperFileProps) {
  const { read, forget, problem, reading, choose, field } = useOfficePaper();

  function handleUse({ taken, source }: OfficeSheet): void {
    onChoose({ ...onPaper(format, taken, source), id: OWN_FORMAT });
    forget();
  }

  return (
    <>
      <Button disabled={access === 'read'} onClick={choose}>
        Pakai kop dan gaya kantor
      </Button>
      {field}
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
        <Dialog title="Pakai kop dan gaya kantor?" onClose={forget}>
          <p>
            Dari <strong>{read.source}</strong>. Isian risalah tidak berubah, dan formatnya dapat
            diubah lagi.
          </p>
          <ul>
            {paperSentences(read.taken).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Acts at="end">
            <Button onClick={forget}>Batal</Button>
            <Button look="main" onClick={() => handleUse(read)}>
              Pakai
            </Button>
          </Acts>
        </Dialog>
      )}
    </>
  );
}
