import type { ReactElement, ReactNode, Ref } from 'react';
import type { Figure } from '#figures/figure.ts';
import styles from './Plot.module.css';

interface PlotProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly figure: Figure;
  /** Room that must be scrolled to must be reached by keyboard too. */
  readonly overflows: boolean;
  readonly children: ReactNode;
}

/** The place of a chart: one picture with a name, scrolled and not squeezed where its names need more room. */
export function Plot({ ref, figure, overflows, children }: PlotProps): ReactElement {
  return (
    <div
      className={styles.plot}
      ref={ref}
      {...(overflows ? { tabIndex: 0 } : {})}
      role="img"
      aria-label={`${figure.title}. ${figure.alt}`}
    >
      {children}
    </div>
  );
}
