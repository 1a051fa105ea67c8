import { levelOf, levelPoints } from '#domain/convention/judging/scoring.ts';
import type { ScoreForm, ScoreItem } from '#domain/convention/schema/form.ts';
import { formatNumber } from '#language/formatNumber.ts';
import styles from './item.module.css';

interface LevelChoicesProps {
  readonly item: ScoreItem;
  readonly form: ScoreForm;
  readonly at: number;
  readonly score: number | undefined;
  readonly readOnly: boolean;
  readonly onScore: (item: string, points: number) => void;
}

/** The levels of an item with what a team of each does; the digit before a level chooses it. */
export function LevelChoices({ item, form, at, score, readOnly, onScore }: LevelChoicesProps) {
  const chosen = levelOf(form, item, score);
  return (
    <div className={styles.levels}>
      {form.levels.map((level, index) => {
        const points = levelPoints(item, level);
        const meansId = `means-${at}-${index}`;
        return (
          <label key={index} className={styles.level}>
            <input
              type="radio"
              name={`item-${at}`}
              checked={chosen === level}
              disabled={readOnly}
              aria-describedby={level.means === '' ? undefined : meansId}
              aria-label={`${level.name}, ${formatNumber(points)}`}
              onChange={() => onScore(item.id, points)}
            />
            <kbd aria-hidden="true">{index + 1}</kbd>
            <strong>{level.name}</strong>
            <span className={styles.points}>{formatNumber(points)}</span>
            <span id={meansId} className={styles.means}>
              {level.means}
            </span>
          </label>
        );
      })}
    </div>
  );
}
