import { formatNumber } from '#language/formatNumber.ts';
import type { Mirror, MirrorTotals } from '#domain/scoring/mirror.ts';
import styles from './MirrorTotalsTable.module.css';

interface MirrorTotalsTableProps {
  readonly mirror: Mirror;
}

/** Weight, answers and marks by group, and for the whole sheet. */
export function MirrorTotalsTable({ mirror }: MirrorTotalsTableProps) {
  return (
    <table className={styles.totals}>
      <caption className="visually-hidden">Nilai per kelompok butir</caption>
      <thead>
        <tr>
          <th scope="col">Kelompok butir</th>
          <th scope="col">Terjawab</th>
          <th scope="col">Nilai tim</th>
          <th scope="col">Bobot</th>
        </tr>
      </thead>
      <tbody>
        {mirror.groups.map(({ group, totals }) => (
          <Row key={group.id} name={group.name} totals={totals} />
        ))}
      </tbody>
      <tfoot>
        <Row name="Jumlah" totals={mirror.totals} />
      </tfoot>
    </table>
  );
}

interface RowProps {
  readonly name: string;
  readonly totals: MirrorTotals;
}

function Row({ name, totals: { items, answered, whole, marked, score, points } }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span className={styles.count}>
          {answered} dari {items}
          {whole < answered && ','}
        </span>{' '}
        {whole < answered && <span className={styles.count}>{answered - whole} sebagian</span>}
      </td>
      <td>{marked === 0 ? '–' : formatNumber(score)}</td>
      <td>{formatNumber(points)}</td>
    </tr>
  );
}
