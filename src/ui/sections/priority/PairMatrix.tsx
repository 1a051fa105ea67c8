import type { Criterion } from '#domain/risalah/priority/priorityCriteria.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import type { Problem } from '#domain/risalah/schema/theme.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { winnerOf, withWinner } from '#domain/edits/priorityEdits.ts';
import { problemName } from '#words/theme.ts';
import { Terms } from '#ui/kit/terms/Terms.tsx';
import styles from './priority.module.css';

type Pairs = Section<'priority'>['pairs'];

interface PairMatrixProps {
  readonly criterion: Criterion;
  /** Id of the member who compares; empty for the team as one. */
  readonly rater: string;
  readonly problems: readonly Problem[];
  readonly pairs: Pairs;
  /** The comparisons as they are when a cell changes. */
  readonly read: () => Pairs;
  readonly onChange: (pairs: readonly Pairs[number][]) => void;
}

/** The pairs of one criterion as a triangle of letters: each cell bears the letter of the problem that wins. */
export function PairMatrix({ criterion, rater, problems, pairs, read, onChange }: PairMatrixProps) {
  const readOnly = useReadOnly();
  const letters = problems.map((_, index) => String.fromCharCode(65 + index));
  return (
    <div className={styles.triangle}>
      <table>
        <caption>
          {criterion.name}
          <Terms of={[criterion.name]} />
        </caption>
        <thead>
          <tr>
            <td />
            {letters.slice(1).map((letter) => (
              <th key={letter} scope="col">
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, -1).map((first, row) => (
            <tr key={first.id}>
              <th scope="row">{letters[row]}</th>
              {problems.slice(1).map((second, column) => {
                const asked = {
                  rater,
                  criterion: criterion.id,
                  first: first.id,
                  second: second.id,
                };
                if (column < row) return <td key={second.id} />;
                return (
                  <td key={second.id}>
                    <select
                      className={styles.winner}
                      name={`pair-${criterion.id}-${first.id}-${second.id}`}
                      aria-label={`${criterion.name}: ${letters[row] ?? ''} (${problemName(first)}) atau ${letters[column + 1] ?? ''} (${problemName(second)})`}
                      value={winnerOf(pairs, asked)}
                      disabled={readOnly}
                      onChange={({ target }) =>
                        onChange(withWinner(read(), { ...asked, winner: target.value }))
                      }
                    >
                      <option value="">–</option>
                      <option value={first.id}>{letters[row]}</option>
                      <option value={second.id}>{letters[column + 1]}</option>
                    </select>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
