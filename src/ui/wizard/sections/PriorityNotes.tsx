import type { PriorityScores } from '#domain/risalah/priorityScores.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { problemName } from './problemName.ts';
import { isScore } from './ScoreInput.tsx';
import styles from './sections.module.css';

interface PriorityNotesProps {
  readonly priority: Risalah['priority'];
  readonly scores: PriorityScores;
}

/** What the scores say, which of them are equal, and which could not be read. */
export function PriorityNotes({ priority, scores }: PriorityNotesProps) {
  const unread = priority.ratings
    .flatMap(({ rows }) => rows)
    .flatMap((row) => Object.values(row.scores))
    .filter((score) => !isScore(score, 1, priority.scale)).length;
  const first = scores.rows.find(({ problem }) => problem === scores.first);
  const tie = scores.ties[0];
  return (
    <div role="status">
      <p className={styles.note}>
        Skala 1 (sangat kecil) sampai {priority.scale} (sangat besar).
        {unread > 0 && ` ${unread} nilai di luar skala belum dihitung.`}
      </p>
      {first?.total != null && (
        <p className={styles.reading}>
          Nilai tertinggi: <strong>{problemName({ problem: first.text })}</strong>, jumlah{' '}
          {formatNumber(first.total)}.
        </p>
      )}
      {tie !== undefined && (
        <p className={styles.reading}>
          {formatList(tie.map((id) => nameOf(scores, id)))} bernilai sama. Putuskan bersama dan
          tulis alasannya.
        </p>
      )}
    </div>
  );
}

function nameOf({ rows }: PriorityScores, id: string): string {
  return problemName({ problem: rows.find(({ problem }) => problem === id)?.text ?? '' });
}
