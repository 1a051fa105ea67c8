import type { Member } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { CountedVote as CountedRow } from '#domain/risalah/priority/votes.ts';
import { isMarked, ngtPoints } from '#domain/risalah/priority/votes.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { ScoreInput } from '#ui/sections/parts/ScoreInput.tsx';
import { voterName } from '#words/people.ts';
import styles from '#ui/sections/parts/matrix.module.css';

type Vote = Risalah['vote'];
type Row = Vote['rows'][number];

interface VoteRowProps {
  readonly row: Row;
  readonly counted: CountedRow | undefined;
  readonly rule: Vote['rule'];
  readonly voters: readonly Member[];
  readonly readOnly: boolean;
  readonly onChange: (row: Row) => void;
}

const MOST_POINTS = 99;

/** A candidate, how it stands, and what each member gave it. */
export function VoteRow({ row, counted, rule, voters, readOnly, onChange }: VoteRowProps) {
  const name = counted?.text.trim() || '(penyebab belum ditulis)';
  const kept = counted?.kept === true;
  return (
    <tr className={kept ? styles.leading : undefined} data-row={row.cause}>
      <th scope="row" className={styles.candidate}>
        {name}
        {counted !== undefined && counted.total > 0 && (
          <span className={styles.result}>
            Jumlah {formatNumber(counted.total)} · peringkat {counted.rank}
            {!isMarked(rule) && (kept ? ' · dipilih' : ' · tidak dipilih')}
          </span>
        )}
        {isMarked(rule) && (
          <label className={styles.choose}>
            <input
              type="checkbox"
              name={`kept-${row.cause}`}
              checked={row.kept}
              disabled={readOnly}
              onChange={({ target }) => onChange({ ...row, kept: target.checked })}
            />
            Dipilih<span className="visually-hidden">: {name}</span>
          </label>
        )}
      </th>
      {voters.map((member) => (
        <td key={member.id}>
          <ScoreInput
            name={`points-${row.cause}-${member.id}`}
            label={`${voterName(member)}: ${name}`}
            value={row.points[member.id] ?? null}
            min={0}
            max={rule === 'ngt' ? ngtPoints.length : MOST_POINTS}
            readOnly={readOnly}
            onChange={(points) =>
              onChange({ ...row, points: { ...row.points, [member.id]: points } })
            }
          />
        </td>
      ))}
    </tr>
  );
}
