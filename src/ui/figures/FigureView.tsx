import { lazy, Suspense, type ReactElement } from 'react';
import type { Figure } from '#figures/figure.ts';
import { ChartData } from './ChartData.tsx';
import { DiagramView } from './DiagramView.tsx';
import styles from './FigureView.module.css';

/** recharts is as heavy as all the rest of a page: it comes only with the first chart. */
const ChartView = lazy(async () => {
  const { ChartView } = await import('./ChartView.tsx');
  return { default: ChartView };
});

interface FigureViewProps {
  readonly figure: Figure;
  /** How a drawing that is wider than its place is shown; default `shrink`. */
  readonly fit?: 'shrink' | 'scroll';
}

/** A figure as the screen shows it, with the numbers of a chart one key away. */
export function FigureView({ figure, fit = 'shrink' }: FigureViewProps): ReactElement {
  switch (figure.kind) {
    case 'chart':
      return (
        <div className={styles.figure}>
          <Suspense fallback={<p className={styles.waiting}>Menyiapkan grafik…</p>}>
            <ChartView chart={figure} />
          </Suspense>
          <ChartData chart={figure} />
        </div>
      );
    case 'scatter':
    case 'pie':
    case 'radar':
      return <p className={styles.waiting}>{figure.alt}</p>;
    case 'diagram':
      return <DiagramView diagram={figure} fit={fit} />;
    default:
      return figure satisfies never;
  }
}
