import { tallyVotes } from '#domain/risalah/priority/votes.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import styles from './live.module.css';

/** The vote while it is taken: every candidate with its sum and its rank, the highest first. */
export function VoteStage() {
  const members = useRisalah((risalah) => risalah.members);
  const diagram = useRisalah((risalah) => risalah['cause-effect']);
  const vote = useRisalah((risalah) => risalah.vote);
  const { rows, isHeld } = tallyVotes({ members, 'cause-effect': diagram, vote });
  const sorted = rows.toSorted((a, b) => a.rank - b.rank);
  const most = Math.max(1, ...rows.map(({ total }) => total));
  return (
    <div className={styles.stage} tabIndex={0} role="region" aria-label="Hasil sementara">
      <table className={styles.table}>
        <caption className="visually-hidden">Hasil pemungutan suara sejauh ini</caption>
        <thead>
          <tr>
            <th scope="col">Calon</th>
            {isHeld && <th scope="col">Jumlah</th>}
            {isHeld && <th scope="col">Peringkat</th>}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ cause, text, total, rank, kept }) => (
            <tr key={cause} data-kept={kept}>
              <td data-sum={isHeld ? total : undefined}>
                {text}
                {isHeld && (
                  <span
                    className={styles.bar}
                    style={{ width: `${(Math.max(0, total) / most) * 94}%` }}
                  />
                )}
              </td>
              {isHeld && <td className={styles.count}>{formatNumber(total)}</td>}
              {isHeld && <td className={styles.count}>{total > 0 ? rank : ''}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
