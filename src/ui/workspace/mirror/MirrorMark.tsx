import { useId } from 'react';
import type { ScoringLevel } from '#domain/method/scoring.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { isMark, levelPoints } from '#domain/scoring/mirror.ts';
import type { MirrorItem } from '#domain/scoring/mirror.ts';
import { markMirror } from '#store/acts.ts';
import { plainAmount } from '#domain/edits/gridRow.ts';
import { AmountInput } from '#ui/fields/inputs/AmountInput.tsx';
import { useAccess, useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { MirrorNote } from './MirrorNote.tsx';
import styles from './item.module.css';

interface MirrorMarkProps {
  readonly item: MirrorItem;
  readonly levels: readonly ScoringLevel[];
}

/** The team's own mark on an item, as a level where the sheet knows levels, and a note. */
export function MirrorMark({ item: { item, score, note }, levels }: MirrorMarkProps) {
  const store = useRisalahStore();
  const readOnly = useAccess() === 'read';
  const id = useId();

  function handleMark(mark: Amount): void {
    const { scores } = store.getState().mirror;
    markMirror(store, { scores: { ...scores, [item.id]: mark } });
  }

  return (
    <div className={styles.mark}>
      <div className={styles.score}>
        <label className={styles.label} htmlFor={id}>
          Nilai tim<span className="visually-hidden">: {item.name}</span>
        </label>
        {levels.length > 0 ? (
          <select
            id={id}
            className={styles.select}
            value={typeof score === 'number' ? score : ''}
            disabled={readOnly}
            onChange={({ target }) => handleMark(target.value === '' ? null : Number(target.value))}
          >
            <option value="">Belum dinilai</option>
            {optionsOf(item.points, levels, score).map(({ name, points }) => (
              <option key={points} value={points}>
                {name === '' ? formatNumber(points) : `${name} (${formatNumber(points)})`}
              </option>
            ))}
          </select>
        ) : (
          <AmountInput
            id={id}
            name={`mirror-${item.id}`}
            value={score}
            min={0}
            unit={`dari ${formatNumber(item.points)}`}
            readOnly={readOnly}
            onChange={(mark) => handleMark(plainAmount(mark))}
            onBlur={() => undefined}
          />
        )}
        {typeof score === 'number' && !isMark(score, item.points) && (
          <p className={styles.missing}>
            Paling tinggi {formatNumber(item.points)}. Nilai ini tidak dihitung.
          </p>
        )}
      </div>
      <MirrorNote item={item} note={note} readOnly={readOnly} />
    </div>
  );
}

interface MarkOption {
  readonly name: string;
  readonly points: number;
}

/** The levels in points, and a mark between them where one was given. */
function optionsOf(
  points: number,
  levels: readonly ScoringLevel[],
  score: Amount,
): readonly MarkOption[] {
  const options = levels.map(({ name, share }) => ({ name, points: levelPoints(points, share) }));
  if (typeof score !== 'number' || options.some((option) => option.points === score))
    return options;
  return [...options, { name: '', points: score }];
}
