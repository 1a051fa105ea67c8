import { useFormContext, useWatch } from 'react-hook-form';
import { criteriaOf } from '#domain/risalah/priority/priorityCriteria.ts';
import type { Criterion } from '#domain/risalah/priority/priorityCriteria.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { PairMatrix } from './PairMatrix.tsx';
import { PriorityRaters } from './PriorityRaters.tsx';
import { problemName } from '#words/theme.ts';
import { useRater } from './useRater.ts';
import styles from './priority.module.css';
import sectionsStyles from '#ui/sections/parts/sections.module.css';

type Priority = Section<'priority'>;

/** With more problems than these nobody compares all pairs with care. */
const MOST = 12;

/** Which of two problems wins, for every pair under every criterion. */
export function PriorityPairs() {
  const { getValues, setValue } = useFormContext<Priority>();
  const priority = useWatch<Priority>() as Priority;
  const problems = useRisalah((risalah) => risalah.inventory.problems);
  const [rater, setRater] = useRater(priority);
  const count = problems.length;
  if (count > MOST) {
    return (
      <p className={sectionsStyles.empty}>
        {count} masalah berarti {formatNumber((count * (count - 1)) / 2)} perbandingan untuk tiap
        kriteria. Saring dahulu sampai {MOST} masalah, atau pilih cara menilai yang lain.
      </p>
    );
  }
  if (count < 2) {
    return <p className={sectionsStyles.empty}>Perbandingan memerlukan sedikitnya dua masalah.</p>;
  }
  return (
    <>
      <PriorityRaters rater={rater} onRater={setRater} />
      <ul className={styles.legend} aria-label="Huruf masalah">
        {problems.map((problem, index) => (
          <li key={problem.id}>
            <strong>{letterOf(index)}</strong> {problemName(problem)}
          </li>
        ))}
      </ul>
      <div className={styles.pairs}>
        {criteriaOf(priority).map((criterion: Criterion) => (
          <PairMatrix
            key={criterion.id}
            criterion={criterion}
            rater={rater}
            problems={problems}
            pairs={priority.pairs}
            read={() => getValues('pairs')}
            onChange={(pairs) => setValue('pairs', [...pairs])}
          />
        ))}
      </div>
    </>
  );
}

function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}
