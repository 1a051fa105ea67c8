import type { Convention } from '#domain/convention/schema/convention.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { outcomeText } from '#words/convention/outcome.ts';
import { unreadableSheetsText } from '#words/convention/judging.ts';
import type { TakenFile } from './receiveFiles.ts';
import styles from './scores.module.css';

interface TakenPanelProps {
  readonly files: readonly TakenFile[];
  readonly convention: Convention;
  readonly onClose: () => void;
}

/** What became of the files that came in, each in sentences. */
export function TakenPanel({ files, convention, onClose }: TakenPanelProps) {
  return (
    <section className={styles.taken} aria-label="Berkas yang masuk">
      <p role="status">{files.length} berkas dibaca.</p>
      <ul>
        {files.map(({ name, taken }, at) => (
          <li key={at}>
            <strong>{name}</strong>
            {sentencesOf(taken, convention).map((sentence, index) => (
              <p key={index}>{sentence}</p>
            ))}
          </li>
        ))}
      </ul>
      <Button onClick={onClose}>Tutup</Button>
    </section>
  );
}

function sentencesOf(taken: TakenFile['taken'], convention: Convention): readonly string[] {
  return taken.ok ? outcomeText(taken.value, convention) : [unreadableSheetsText(taken.error)];
}
