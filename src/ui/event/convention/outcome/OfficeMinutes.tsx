import { useOfficePaper } from '#ui/fields/intake/useOfficePaper.tsx';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { ReadingNotice } from '#ui/kit/parts/ReadingNotice.tsx';
import type { OfficeSheet } from '#ui/services/events.ts';
import { paperSentences } from '#words/export/paper.ts';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';

interface OfficeMinutesProps {
  readonly disabled: boolean;
  /** Prints the minutes on what was taken from the office's document. */
  readonly onPrint: (office: OfficeSheet) => void;
}

/** The minutes on an office's own paper, taken from any of its Word documents and told before it is used. */
export function OfficeMinutes({ disabled, onPrint }: OfficeMinutesProps) {
  const { read, forget, problem, reading, choose, field } = useOfficePaper();

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
      <Button disabled={disabled} onClick={choose}>
        Pilih kop
      </Button>
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
