import { bandOf, finalScore, maximumOf } from '#domain/suggestions/reading/scores.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { AmountAnswer } from '#ui/suggestions/parts/answers.tsx';
import { Group } from '#ui/suggestions/parts/Group.tsx';
import { useAnswer, useRegister } from '#ui/suggestions/parts/openRegister.ts';
import styles from '#ui/suggestions/parts/parts.module.css';
import { bandText } from '#words/suggestions/assessment.ts';
import { ClosingFields } from './ClosingFields.tsx';
import { DecisionFields } from './DecisionFields.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import ownStyles from './assessment.module.css';

/** What assessors give, what is decided, and by what it is closed. */
export function AssessmentForm() {
  const isPublic = useAnswer('source') === 'public';
  const isPresented = usePresented();
  return (
    <div className={styles.cards}>
      {!isPublic && (
        <Group title="Penilaian">
          <ScoreTable />
          <Score />
          <AmountAnswer field="finalScore" />
        </Group>
      )}
      <Group title={isPublic ? 'Keputusan dan jawaban' : 'Keputusan dan umpan balik'}>
        <DecisionFields isPresented={isPresented} />
      </Group>
      <Group title="Penutupan">
        <ClosingFields />
      </Group>
    </div>
  );
}

/** The score that decides, and what follows from it. */
function Score() {
  const assessments = useAnswer('assessments');
  const typed = useAnswer('finalScore');
  const sheet = useRegister((register) => register.sheet);
  const { score, from, totals } = finalScore({ assessments, finalScore: typed }, { sheet });
  if (score === null) {
    return (
      <p className={ownStyles.result} role="status">
        {totals.some(({ total }) => total !== null)
          ? 'Nilai akhir dihitung setelah semua kriteria dinilai.'
          : 'Belum ada nilai.'}
      </p>
    );
  }
  const most = maximumOf(sheet);
  const of = most === null ? '' : ` dari ${formatNumber(most)}`;
  const how = from === 'typed' ? 'ditetapkan' : 'rata-rata penilai';
  return (
    <p className={ownStyles.result} role="status">
      Nilai akhir{' '}
      <strong>
        {formatNumber(score)}
        {of}
      </strong>{' '}
      ({how}). {bandText(bandOf(score, sheet))}
    </p>
  );
}

function usePresented(): boolean {
  const assessments = useAnswer('assessments');
  const typed = useAnswer('finalScore');
  const sheet = useRegister((register: Register) => register.sheet);
  const { score } = finalScore({ assessments, finalScore: typed }, { sheet });
  const band = bandOf(score, sheet);
  return band.kind === 'band' && band.band.presented;
}
