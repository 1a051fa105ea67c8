import { useState } from 'react';
import type { ScoreItem } from '#domain/convention/schema/form.ts';
import type { Measured } from '#domain/tools/atoms.ts';
import { AmountInput } from '#ui/fields/inputs/AmountInput.tsx';
import styles from './item.module.css';

interface PointsInputProps {
  readonly item: ScoreItem;
  readonly at: number;
  readonly score: number | undefined;
  readonly readOnly: boolean;
  readonly onScore: (item: string, points: number | null) => void;
}

/** The number that an item gets. What cannot be read as one stays in the box, told, and is no score. */
export function PointsInput({ item, at, score, readOnly, onScore }: PointsInputProps) {
  const [unread, setUnread] = useState<Measured>(null);

  function handleChange(next: Measured): void {
    const points = typeof next === 'number' ? next : null;
    setUnread(points === null ? next : null);
    if (points !== (score ?? null)) onScore(item.id, points);
  }

  return (
    <span className={styles.number}>
      <AmountInput
        name={`item-${at}`}
        ariaLabel={item.name}
        value={score ?? unread}
        min={0}
        readOnly={readOnly}
        onChange={handleChange}
        onBlur={() => undefined}
      />
    </span>
  );
}
