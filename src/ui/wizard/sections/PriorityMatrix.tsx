import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { priorityScores } from '#domain/risalah/priorityScores.ts';
import type { Section } from '#domain/risalah/risalah.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { memberName } from '#manuscript/text/pointedAt.ts';
import { answerSection } from '#store/acts.ts';
import { ChoiceInput } from '#ui/fields/ChoiceInput.tsx';
import { useReadOnly } from '#ui/fields/fieldAccess.ts';
import { FieldFrame } from '#ui/fields/FieldFrame.tsx';
import { useWholeRisalah, useRisalahStore } from '#ui/shell/openRisalah.ts';
import { PriorityNotes } from './PriorityNotes.tsx';
import { scoreOf, withScore } from './priorityEdits.ts';
import { problemName } from './problemName.ts';
import { ScoreInput } from './ScoreInput.tsx';
import styles from './matrix.module.css';

type Priority = Section<'priority'>;

/** The problems of the inventory against the criteria, with totals and ranks while the team scores. */
export function PriorityMatrix() {
  const store = useRisalahStore();
  const { getValues, setValue } = useFormContext<Priority>();
  const priority = useWatch<Priority>() as Priority;
  const risalah = useWholeRisalah();
  const readOnly = useReadOnly();
  const [rater, setRater] = useState(0);
  const scores = priorityScores({ ...risalah, priority });
  const { criteria, ratings, scale, chosen } = priority;
  const rating = ratings[rater] ?? ratings[0];

  function handleScore(
    problem: string,
    criterion: string,
    score: ReturnType<typeof scoreOf>,
  ): void {
    if (rating === undefined) return;
    const cell = { rating: rating.id, problem, criterion };
    setValue('ratings', [...withScore(getValues('ratings'), cell, score)], { shouldDirty: true });
  }

  function handleChoose(problem: string): void {
    setValue('chosen', problem, { shouldDirty: true });
    // The thread begins here: the target answers the chosen problem unless the team pointed it elsewhere.
    const { target } = store.getState();
    if (target.problem === '' || target.problem === chosen) {
      answerSection(store, 'target', { ...target, problem });
    }
  }

  return (
    <>
      {ratings.length > 1 && (
        <FieldFrame label="Penilai" hint="Nilai akhir adalah rata-rata semua penilai.">
          {(ids) => (
            <ChoiceInput
              {...ids}
              name="rater"
              value={String(rater)}
              options={ratings.map(({ member }, index) => ({
                value: String(index),
                label: memberName(risalah, member) || `Penilai ${index + 1}`,
              }))}
              readOnly={false}
              onChange={(index) => setRater(Number(index))}
              onBlur={() => undefined}
            />
          )}
        </FieldFrame>
      )}
      <div className={styles.scroll}>
        <table className={styles.matrix}>
          <caption className="visually-hidden">Nilai tiap masalah, 1 sampai {scale}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.start}>
                Pilih satu masalah
              </th>
              {criteria.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">Jumlah</th>
              <th scope="col">Peringkat</th>
            </tr>
          </thead>
          <tbody>
            {scores.rows.map(({ problem, text, total, rank }) => {
              const name = problemName({ problem: text });
              return (
                <tr key={problem} className={problem === chosen ? styles.leading : undefined}>
                  <th scope="row" className={styles.candidate}>
                    <label className={styles.choose}>
                      <input
                        type="radio"
                        name="chosen"
                        checked={problem === chosen}
                        disabled={readOnly}
                        onChange={() => handleChoose(problem)}
                      />
                      {name}
                    </label>
                  </th>
                  {criteria.map((criterion) => (
                    <td key={criterion.id}>
                      <ScoreInput
                        name={`score-${problem}-${criterion.id}`}
                        label={`${criterion.name}: ${name}`}
                        value={scoreOf(rating, problem, criterion.id)}
                        min={1}
                        max={scale}
                        readOnly={readOnly}
                        onChange={(score) => handleScore(problem, criterion.id, score)}
                      />
                    </td>
                  ))}
                  <td className={styles.total}>{total === null ? '–' : formatNumber(total)}</td>
                  <td>{rank ?? '–'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <PriorityNotes priority={priority} scores={scores} />
    </>
  );
}
