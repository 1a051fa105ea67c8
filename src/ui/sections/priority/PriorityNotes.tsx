import { pairwiseChecks } from '#domain/risalah/priority/pairwise.ts';
import { standingOf } from '#domain/risalah/priority/priorityScores.ts';
import type { PriorityScores } from '#domain/risalah/priority/priorityScores.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { isBlank } from '#language/isBlank.ts';
import { pairwiseCheckText, priorityScale, workedFormula } from '#words/readings/priority.ts';
import { problemName } from '#words/theme.ts';
import { isScore } from '#ui/sections/parts/ScoreInput.tsx';
import styles from '#ui/sections/parts/sections.module.css';

interface PriorityNotesProps {
  readonly risalah: Risalah;
  readonly scores: PriorityScores;
}

/** How the scores are added up, what they say, which of them are equal, and which could not be read. */
export function PriorityNotes({ risalah, scores }: PriorityNotesProps) {
  const { priority } = risalah;
  const row = scores.rows.find(({ problem }) => problem === (priority.chosen || scores.first));
  const unread = unreadScores(priority);
  const first = scores.rows.find(({ problem }) => problem === scores.first);
  const tie = scores.ties[0];
  return (
    <div role="status" className={styles.notes}>
      <p className={styles.note}>
        {priorityScale(priority, scores)}
        {unread > 0 && ` ${unread} nilai di luar skala perlu diperiksa.`}
      </p>
      <p className={styles.note}>{workedFormula(priority, row)}</p>
      {priority.variant === 'usg-pairwise' && scores.raters > 0 && (
        <p className={styles.note}>
          {pairwiseCheckText(pairwiseChecks(risalah), risalah.inventory.problems.length)}
        </p>
      )}
      {first?.total != null && (
        <p className={styles.reading}>
          Nilai tertinggi: <strong>{problemName({ problem: first.text })}</strong>, jumlah{' '}
          {formatNumber(first.total)}.
        </p>
      )}
      {tie !== undefined && (
        <p className={styles.reading}>
          {formatList(tie.map((id) => nameOf(scores, id)))} bernilai sama.
          {(first === undefined || tie.includes(priority.chosen)) &&
            ' Putuskan bersama dan tulis alasannya.'}
        </p>
      )}
      <Lower risalah={risalah} scores={scores} />
    </div>
  );
}

/** The team may choose another problem than the highest; it is shown, and the reason asked. */
function Lower({ risalah: { priority }, scores }: PriorityNotesProps) {
  const standing = standingOf(scores, priority.chosen);
  const chosen = nameOf(scores, priority.chosen);
  const asks = isBlank(priority.reason) ? ' Boleh saja; tulis alasannya di bawah.' : '';
  if (standing === 'sifted-out') {
    return (
      <p className={styles.reading}>
        “{chosen}” dipilih, padahal tidak lolos saringan.{asks}
      </p>
    );
  }
  const top = scores.rows.find(({ rank }) => rank === 1);
  const own = scores.rows.find(({ problem }) => problem === priority.chosen);
  if (standing !== 'lower' || top?.total == null || own?.total == null) return null;
  return (
    <p className={styles.reading}>
      “{chosen}” dipilih dengan jumlah {formatNumber(own.total)}, padahal “
      {problemName({ problem: top.text })}” berjumlah {formatNumber(top.total)}.{asks}
    </p>
  );
}

function unreadScores({ variant, ratings, scale }: Risalah['priority']): number {
  if (variant === 'nominal' || variant === 'usg-pairwise') return 0;
  return ratings
    .flatMap(({ rows }) => rows)
    .flatMap((row) => Object.entries(row.scores))
    .filter(([criterion, score]) => criterion !== 'points' && !isScore(score, 1, scale)).length;
}

function nameOf({ rows }: PriorityScores, id: string): string {
  return problemName({ problem: rows.find(({ problem }) => problem === id)?.text ?? '' });
}
