import { useId, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { filledIn } from '#intake/reading/grid.ts';
import type { Reading } from '#intake/reading/readTable.ts';
import type { Place } from '#intake/targets/target.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { Mark } from './Mark.tsx';
import { columnMarkOf, columnMarkTexts, rowMarkOf, rowMarkTexts } from './markTexts.ts';
import { cellsToLook, linesInSight } from './linesInSight.ts';
import type { IntakeAnswers } from './useIntakeAnswers.ts';
import styles from './MarkedTable.module.css';

interface MarkedTableProps {
  readonly places: readonly Place[];
  readonly said: IntakeAnswers;
}

/** The table as it came, with what its rows and columns were taken for; of a long one the rows that need a look. */
export function MarkedTable({ places, said }: MarkedTableProps) {
  const { outcome } = said;
  const { grid, columns, rows } = outcome.reading;
  const [stop, setStop] = useState('c0');
  const titleId = useId();
  const lines = linesInSight(outcome, said.answers);
  const doubtful = cellsToLook(outcome, said.answers);
  const marks = [
    ...columns.map(({ at }) => `c${at}`),
    ...lines.flatMap((line) => (line.kind === 'row' ? [`r${line.at}`] : [])),
  ];
  const current = marks.includes(stop) ? stop : 'c0';

  function handleKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const next = markBeside(event, marks);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-mark='${next}']`)?.focus();
  }

  return (
    <section className={styles.pane} aria-labelledby={titleId}>
      <h3 id={titleId}>Tabel yang diambil</h3>
      <p className={styles.hint}>
        Bila ada yang keliru, tekan tandanya lalu pilih yang benar.
        <span className={styles.keys}>
          {' '}
          Dengan papan ketik: panah untuk berpindah, Enter untuk mengubah.
        </span>
      </p>
      <div
        className={styles.scroll}
        onKeyDown={handleKeyDown}
        onFocus={(event: FocusEvent<HTMLElement>) => {
          const { mark } = event.target.dataset;
          if (mark !== undefined) setStop(mark);
        }}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <td className={styles.corner} />
              {columns.map(({ at }) => (
                <th key={at} scope="col">
                  <Mark
                    id={`c${at}`}
                    texts={columnMarkTexts(outcome, at, places)}
                    isStop={current === `c${at}`}
                    onChange={(value) => said.markColumn(at, columnMarkOf(value))}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) =>
              line.kind === 'gap' ? (
                <tr key={`gap-${line.from}`}>
                  <td colSpan={grid.width + 1} className={styles.gap}>
                    … {formatNumber(line.count)} baris lain tidak ditampilkan, semuanya data …
                  </td>
                </tr>
              ) : (
                <tr key={line.at} data-kind={rows[line.at]?.kind}>
                  <th scope="row">
                    <Mark
                      id={`r${line.at}`}
                      texts={rowMarkTexts(outcome, line.at)}
                      isStop={current === `r${line.at}`}
                      onChange={(value) => said.markRow(line.at, rowMarkOf(value))}
                    />
                  </th>
                  {isSpoken(outcome.reading, line.at) ? (
                    // A title is as long as it is, and no column as wide.
                    <td colSpan={columns.length}>
                      <span className={styles.cell}>{rows[line.at]?.name}</span>
                    </td>
                  ) : (
                    columns.map(({ at }) => (
                      <td
                        key={at}
                        data-aside={
                          outcome.columns.some((column) => column.at === at) ? undefined : ''
                        }
                        data-look={doubtful.has(`${line.at},${at}`) ? '' : undefined}
                      >
                        <span className={styles.cell}>{grid.texts[line.at]?.[at] ?? ''}</span>
                      </td>
                    ))
                  )}
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Whether a row is a title or a note whose words stand in one cell. */
function isSpoken({ rows, grid }: Reading, row: number): boolean {
  const kind = rows[row]?.kind;
  return (kind === 'title' || kind === 'remark') && filledIn(grid, row).length === 1;
}

/** The mark that an arrow leads to: along the columns, down the rows, and around the corner between them. */
function markBeside({ target, key }: KeyboardEvent, marks: readonly string[]): string | null {
  const own = target instanceof HTMLElement ? (target.dataset['mark'] ?? '') : '';
  const at = marks.indexOf(own);
  if (at < 0) return null;
  const first = marks.findIndex((mark) => mark.startsWith('r'));
  const isColumn = own.startsWith('c');
  switch (key) {
    case 'ArrowRight':
      return isColumn && at + 1 < first ? (marks[at + 1] ?? null) : null;
    case 'ArrowLeft':
      return isColumn ? (marks[at - 1] ?? null) : null;
    case 'ArrowDown':
      return (isColumn ? marks[first] : marks[at + 1]) ?? null;
    case 'ArrowUp':
      return isColumn ? null : at === first ? (marks[0] ?? null) : (marks[at - 1] ?? null);
    case 'Home':
      return (isColumn ? marks[0] : marks[first]) ?? null;
    case 'End':
      return (isColumn ? marks[first - 1] : marks.at(-1)) ?? null;
    default:
      return null;
  }
}
