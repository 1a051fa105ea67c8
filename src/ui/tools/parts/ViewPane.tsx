import { Suspense, memo } from 'react';
import type { View } from '#manuscript/tools/parts/toolView.ts';
import { part } from '#ui/kit/loading/part.ts';
import styles from './ViewPane.module.css';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';

interface ViewPaneProps {
  readonly view: View;
  /** What to do while there is nothing to draw or to say. */
  readonly empty: string;
}

// A chart takes long to draw; one that says the same as before is left alone.
const FigureCard = part(async () =>
  memo((await import('#ui/figures/FigureCard.tsx')).FigureCard, sameAnswers),
);

/** Figures as they will be printed, and what they say. */
export function ViewPane({ view, empty }: ViewPaneProps) {
  if (view.figures.length === 0) {
    return <p className={styles.empty}>{view.reading === '' ? empty : view.reading}</p>;
  }
  return (
    <div className={styles.view}>
      <Suspense fallback={<p className={styles.empty}>Menyiapkan gambar …</p>}>
        {view.figures.map((figure, index) => (
          <FigureCard key={index} figure={figure} fit="scroll" />
        ))}
      </Suspense>
      {view.reading !== '' && <p className={styles.reading}>{view.reading}</p>}
      {view.advice && <p className={styles.reading}>{view.advice}</p>}
    </div>
  );
}
