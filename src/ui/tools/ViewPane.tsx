import { Suspense, lazy } from 'react';
import type { View } from '#manuscript/tools/toolView.ts';
import styles from './tools.module.css';

interface ViewPaneProps {
  readonly view: View;
  /** What to do while there is nothing to draw. */
  readonly empty: string;
}

const FigureView = lazy(() =>
  import('#ui/figures/FigureView.tsx').then((module) => ({ default: module.FigureView })),
);

/** A figure as it will be printed, and what it says. */
export function ViewPane({ view, empty }: ViewPaneProps) {
  if (view.figure === null) return <p className={styles.empty}>{empty}</p>;
  return (
    <div className={styles.view}>
      <Suspense fallback={<p className={styles.empty}>Menyiapkan gambar …</p>}>
        <FigureView figure={view.figure} fit="scroll" />
      </Suspense>
      {view.reading !== '' && <p className={styles.reading}>{view.reading}</p>}
    </div>
  );
}
