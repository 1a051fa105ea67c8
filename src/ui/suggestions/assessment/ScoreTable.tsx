import type { Amount } from '#domain/tools/atoms.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { totalOf } from '#domain/suggestions/reading/scores.ts';
import type { Assessor, Register } from '#domain/suggestions/schema/register.ts';
import { emptyAssessment } from '#domain/suggestions/schema/suggestion.ts';
import type { Assessment } from '#domain/suggestions/schema/suggestion.ts';
import type { Criterion } from '#domain/suggestions/schema/sheet.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { AmountInput } from '#ui/fields/inputs/AmountInput.tsx';
import { Problem } from '#ui/fields/inputs/Problem.tsx';
import {
  useAnswer,
  usePutAnswers,
  useReadOnly,
  useRegister,
} from '#ui/suggestions/parts/openRegister.ts';
import { amountText } from '#words/printed.ts';
import { assessorName } from '#words/suggestions/assessment.ts';
import styles from './assessment.module.css';

/** What each assessor gives for each criterion, with the sum below. */
export function ScoreTable() {
  const assessments = useAnswer('assessments');
  const sheet = useRegister((register) => register.sheet);
  const { criteria } = sheet;
  const assessors = useRegister((register) => register.assessors);
  if (criteria.length === 0 || assessors.length === 0) {
    return (
      <p>
        Lembar penilaian atau penilainya belum ada. Tetapkan dahulu pada Pengaturan register ini.
      </p>
    );
  }
  return (
    <table className={styles.scores}>
      <thead>
        <tr>
          <th scope="col">Kriteria</th>
          {assessors.map((assessor, at) => (
            <th key={assessor.id} scope="col">
              {assessorName(assessor, at)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => (
          <CriterionRow key={criterion.id} {...{ criterion, assessors, assessments }} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Jumlah</th>
          {assessors.map(({ id }) => (
            <td key={id}>
              {totalText(
                assessments.find(({ assessor }) => assessor === id),
                sheet,
              )}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function totalText(given: Assessment | undefined, sheet: Register['sheet']): string {
  const total = given === undefined ? null : totalOf(given, sheet).total;
  return total === null ? '' : formatNumber(total);
}

interface CriterionRowProps {
  readonly criterion: Criterion;
  readonly assessors: Register['assessors'];
  readonly assessments: readonly Assessment[];
}

function CriterionRow({ criterion, assessors, assessments }: CriterionRowProps) {
  const put = usePutAnswers();
  const readOnly = useReadOnly();
  const { id, name, points } = criterion;
  const most = numberOf(points);

  function score(assessor: Assessor, value: Amount): void {
    const own = assessments.find((one) => one.assessor === assessor.id);
    const after = own ?? emptyAssessment(assessor.id);
    const given = { ...after, scores: { ...after.scores, [id]: value } };
    put({
      assessments:
        own === undefined
          ? [...assessments, given]
          : assessments.map((one) => (one === own ? given : one)),
    });
  }

  return (
    <tr>
      <th scope="row">
        {name.trim() || '(belum bernama)'}
        <span className={styles.most}>tertinggi {amountText(points) || '?'}</span>
      </th>
      {assessors.map((assessor, at) => {
        const value = scoreOf(assessments, assessor.id, id);
        const given = numberOf(value);
        const isOver = most !== null && given !== null && given > most;
        const problemId = `over-${id}-${assessor.id}`;
        return (
          <td key={assessor.id}>
            <AmountInput
              name={`${id}.${assessor.id}`}
              ariaLabel={`${name}, ${assessorName(assessor, at)}`}
              describedBy={isOver ? problemId : undefined}
              value={value}
              min={0}
              readOnly={readOnly}
              onChange={(next) => score(assessor, next as Amount)}
              onBlur={() => undefined}
            />
            {isOver && (
              <Problem id={problemId}>Lebih dari {formatNumber(most)}. Periksa lagi.</Problem>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function scoreOf(assessments: readonly Assessment[], assessor: string, criterion: string): Amount {
  return assessments.find((one) => one.assessor === assessor)?.scores[criterion] ?? null;
}
