import type { CheckSheetResult } from '#domain/tools/checkSheet/checkSheet.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import styles from '#ui/tools/parts/form.module.css';
import { isBlank } from '#language/isBlank.ts';

/** More lines than these push the figure out of sight; every total stands in the grid as well. */
const MOST_SHOWN = 20;

/** Totals by kind, the largest first, in sight while the team still types. */
export function CheckSheetTotals({ result }: { readonly result: CheckSheetResult }) {
  const counted = result.kinds.filter((kind) => !isBlank(kind.name) || kind.total > 0);
  const unread = result.problems.filter(({ reason }) => reason !== 'missing').length;
  const shown = counted.toSorted((a, b) => b.total - a.total).slice(0, MOST_SHOWN);
  if (counted.length === 0) return null;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">Jumlah menurut jenis</caption>
        <thead>
          <tr>
            <th scope="col">Jenis kejadian</th>
            <th scope="col" className={styles.number}>
              Jumlah
            </th>
            <th scope="col" className={styles.number}>
              Bagian
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((kind) => (
            <tr key={kind.id}>
              <td>{isBlank(kind.name) ? '(belum dinamai)' : kind.name}</td>
              <td className={styles.number}>{formatNumber(kind.total)}</td>
              <td className={styles.number}>{formatPercent(kind.percent)}</td>
            </tr>
          ))}
          {counted.length > shown.length && (
            <tr>
              <td colSpan={3}>{formatNumber(counted.length - shown.length)} jenis lain</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Jumlah</th>
            <td className={styles.number}>{formatNumber(result.total)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
      {unread > 0 && (
        <p className={styles.excluded} role="status">
          {unread} isian belum terbaca, sehingga belum dihitung.
        </p>
      )}
    </div>
  );
}
