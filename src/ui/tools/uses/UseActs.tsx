import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { Button } from '#ui/kit/parts/Button.tsx';
import styles from './uses.module.css';

interface UseActsProps {
  /** What the acts are done to: "Diagram Pareto 2". */
  readonly name: string;
  readonly position: { readonly index: number; readonly count: number };
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Up, down and away. */
export function UseActs({ name, position, onMove, onRemove }: UseActsProps) {
  return (
    <span className={styles.useActs}>
      <Button
        look="icon"
        aria-label={`Naikkan: ${name}`}
        disabled={position.index === 0}
        onClick={() => onMove(-1)}
      >
        <ArrowUp size={18} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        aria-label={`Turunkan: ${name}`}
        disabled={position.index === position.count - 1}
        onClick={() => onMove(1)}
      >
        <ArrowDown size={18} aria-hidden="true" />
      </Button>
      <Button look="icon" aria-label={`Hapus: ${name}`} onClick={onRemove}>
        <Trash2 size={18} aria-hidden="true" />
      </Button>
    </span>
  );
}
