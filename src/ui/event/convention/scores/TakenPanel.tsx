import type { Convention } from '#domain/convention/schema/convention.ts';
import type { Outcome } from '#domain/convention/receive.ts';
import type { Unreadable } from '#domain/risalah/unreadable.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { outcomeText } from '#words/convention/outcome.ts';
import { unreadableText } from '#words/unreadable.ts';
import styles from './scores.module.css';

/** A file of a judge, and what became of it. */
export interface Taken {
  readonly file: string;
  readonly outcome: Outcome | Unreadable;
}

interface TakenPanelProps {
  readonly taken: readonly Taken[];
  readonly convention: Convention;
  readonly onClose: () => void;
}

/** What became of the files that came in, each in sentences. */
export function TakenPanel({ taken, convention, onClose }: TakenPanelProps) {
  return (
    <section className={styles.taken} aria-label="Berkas yang masuk">
      <p role="status">{taken.length} berkas dibaca.</p>
      <ul>
        {taken.map(({ file, outcome }, at) => (
          <li key={at}>
            <strong>{file}</strong>
            {sentencesOf(outcome, convention).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </li>
        ))}
      </ul>
      <Button onClick={onClose}>Tutup</Button>
    </section>
  );
}

function sentencesOf(outcome: Taken['outcome'], convention: Convention): readonly string[] {
  return 'became' in outcome ? outcomeText(outcome, convention) : [unreadableText(outcome)];
}
