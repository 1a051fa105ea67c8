import { GripVertical } from 'lucide-react';
import type { GripHandlers } from './useCauseDrag.ts';
import styles from './outline.module.css';

/** Where a line of the outline is taken in hand. The keyboard has Tab and Alt with an arrow instead. */
export function CauseGrip(handlers: GripHandlers) {
  return (
    <span
      className={styles.grip}
      aria-hidden="true"
      title="Seret ke tempat lain (papan tik: Alt+↑ dan Alt+↓)"
      data-grip
      {...handlers}
    >
      <GripVertical size={16} />
    </span>
  );
}
