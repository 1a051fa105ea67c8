import { phases } from '#domain/method/phase.ts';
import type { Phase } from '#domain/method/phase.ts';
import styles from './sections.module.css';

interface PhaseCellProps {
  /** Rows of a schedule stand in the order of the phases. */
  readonly index: number;
  readonly names: Readonly<Record<Phase, string>>;
}

/** The phase that a schedule's row belongs to; it is not typed. */
export function PhaseCell({ index, names }: PhaseCellProps) {
  const phase = phases[index];
  return <span className={styles.plainCell}>{phase === undefined ? '' : names[phase]}</span>;
}
