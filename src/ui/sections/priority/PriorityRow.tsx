import { memo } from 'react';
import type { PriorityRow as Scored } from '#domain/risalah/priority/priorityScores.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import type { PriorityCell } from '#domain/edits/priorityCells.ts';
import type { ScoreCell } from '#domain/edits/priorityEdits.ts';
import { problemName } from '#words/theme.ts';
import { ScoreInput } from '#ui/sections/parts/ScoreInput.tsx';
import styles from '#ui/sections/parts/matrix.module.css';

interface PriorityRowProps {
  readonly scored: Scored;
  readonly cells: readonly PriorityCell[];
  readonly range: { readonly min: number; readonly max: number };
  readonly isChosen: boolean;
  readonly readOnly: boolean;
  readonly onScore: (cell: ScoreCell, score: Amount) => void;
  readonly onChoose: (problem: string) => void;
}

/** One problem: chosen or not, its scores, its total and its rank. Drawn anew only when one of these changes. */
export const PriorityRow = memo(
  function PriorityRow(props: PriorityRowProps) {
    const { scored, cells, range, isChosen, readOnly, onScore, onChoose } = props;
    const { problem, text, total, rank } = scored;
    const name = problemName({ problem: text });
    return (
      <tr className={isChosen ? styles.leading : undefined}>
        <th scope="row" className={styles.candidate}>
          <label className={styles.choose}>
            <input
              type="radio"
              name="chosen"
              checked={isChosen}
              disabled={readOnly}
              onChange={() => onChoose(problem)}
            />
            {name}
          </label>
        </th>
        {cells.map(({ name: column, at, value, mean }, index) => (
          <td key={at === null ? index : `${at.member} ${at.criterion}`}>
            {at === null ? (
              shown(value)
            ) : (
              <ScoreInput
                name={`score-${problem}-${at.criterion}-${at.member}`}
                label={`${column}: ${name}`}
                value={value}
                min={range.min}
                max={range.max}
                readOnly={readOnly}
                onChange={(score) => onScore(at, score)}
              />
            )}
            {mean !== null && <span className={styles.result}>rata-rata {formatNumber(mean)}</span>}
          </td>
        ))}
        <td className={styles.total}>{total === null ? '–' : formatNumber(total)}</td>
        <td>{rank ?? '–'}</td>
      </tr>
    );
  },
  (before, after) =>
    before.isChosen === after.isChosen &&
    before.readOnly === after.readOnly &&
    before.onScore === after.onScore &&
    before.onChoose === after.onChoose &&
    sameAnswers(
      [before.scored, before.cells, before.range],
      [after.scored, after.cells, after.range],
    ),
);

function shown(value: Amount): string {
  return typeof value === 'number' ? formatNumber(value) : '–';
}
