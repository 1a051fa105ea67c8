import { useId } from 'react';
import { isShare } from '#domain/tools/atoms.ts';
import { decimalSum } from '#domain/tools/decimals.ts';
import { pooledShare } from '#domain/tools/shares.ts';
import type { Share } from '#domain/tools/shares.ts';
import type { Shown } from '#intake/targets/target.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { shownAmount } from '#ui/fields/inputs/amountInput.ts';
import styles from './MarkedTable.module.css';

interface ShownTableProps {
  readonly shown: Shown;
  /** Columns of percentages, by name: those of several rows make no sum. */
  readonly percents: readonly string[];
  /** While a question is open it may still become otherwise. */
  readonly isOpen: boolean;
}

const MOST_ROWS = 14;

/** What will come in, with its totals. */
export function ShownTable({ shown, percents, isOpen }: ShownTableProps) {
  const { heads, rows } = shown;
  const titleId = useId();
  const sums = heads.map((_, at) => totalOf(shown, at));
  const totals = sums.map((sum, at) =>
    typeof sum === 'number' && percents.includes(heads[at] ?? '') ? null : sum,
  );
  const more = rows.length - MOST_ROWS;
  return (
    <section className={styles.pane} aria-labelledby={titleId}>
      <h3 id={titleId}>Yang akan masuk</h3>
      <p className={styles.hint}>
        {summaryOf(shown, totals)}
        {rows.length > 0 && isOpen && ' Pertanyaan di atas belum dijawab.'}
      </p>
      {/* Nothing inside can be pressed, so that it is reached to be scrolled. */}
      <div className={styles.scroll} tabIndex={0} role="group" aria-labelledby={titleId}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td className={styles.corner} />
              {heads.map((head, at) => (
                <th key={at} scope="col" data-amount={sums[at] === null ? undefined : ''}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((cells, row) => (
              <tr key={row}>
                <th scope="row">{row + 1}</th>
                {cells.map((cell, at) => (
                  <td key={at} data-amount={sums[at] === null ? undefined : ''}>
                    <span className={styles.cell}>
                      {typeof cell === 'string' ? cell : shownAmount(cell)}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
            {more > 0 && (
              <tr>
                <td colSpan={heads.length + 1} className={styles.gap}>
                  … dan {formatNumber(more)} baris lagi
                </td>
              </tr>
            )}
          </tbody>
          {totals.some((total) => total !== null) && (
            <tfoot>
              <tr>
                <th scope="row">Jumlah</th>
                {totals.map((total, at) => (
                  <td key={at} data-amount="">
                    {shownAmount(total)}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </section>
  );
}

/** The sum of a column of numbers, all counts of one of shares together; `null` for one of words. */
function totalOf({ rows }: Shown, at: number): number | Share | null {
  const answers = rows.flatMap((cells) => {
    const cell = cells[at] ?? null;
    return typeof cell === 'string' ? [] : [cell];
  });
  const shares = answers.filter(isShare);
  if (shares.length > 0) return pooledShare(shares);
  const numbers = answers.filter((answer) => typeof answer === 'number');
  return numbers.length === 0 ? null : decimalSum(numbers);
}

function summaryOf({ rows, isOneTotal }: Shown, totals: readonly unknown[]): string {
  if (rows.length === 0) return 'Belum ada yang dapat dimasukkan.';
  const count = `${formatNumber(rows.length)} baris`;
  if (isOneTotal !== true) return `${count}.`;
  const total = decimalSum(totals.filter((each) => typeof each === 'number'));
  return `${count}, jumlah seluruhnya ${formatNumber(total, { atMost: 10 })}.`;
}
