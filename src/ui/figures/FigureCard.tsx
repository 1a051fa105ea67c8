import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { Figure } from '#figures/figure.ts';
import { FigureActs } from './FigureActs.tsx';
import styles from './FigureView.module.css';
import { FigureView } from './FigureView.tsx';

interface FigureCardProps {
  readonly figure: Figure;
  /** How a drawing that is wider than its place is shown; default `shrink`. */
  readonly fit?: 'shrink' | 'scroll';
  /** Opens what an area of a drawing stands for. */
  readonly onOpen?: (to: string) => void;
}

/** A figure with what a team may do with it. */
export function FigureCard({ figure, fit = 'shrink', onOpen }: FigureCardProps): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.card} ref={frame}>
      <FigureView figure={figure} fit={fit} onOpen={onOpen} />
      <FigureActs figure={figure} frame={frame} />
    </div>
  );
}
