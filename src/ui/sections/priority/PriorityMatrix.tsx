import { useCallback, useDeferredValue, useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { pairwiseChecks } from '#domain/risalah/priority/pairwise.ts';
import { priorityScores } from '#domain/risalah/priority/priorityScores.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { votersOf } from '#domain/risalah/priority/votes.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { answerSection } from '#store/acts.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { useWholeRisalah, useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { priorityCells } from '#domain/edits/priorityCells.ts';
import { withScore } from '#domain/edits/priorityEdits.ts';
import type { ScoreCell } from '#domain/edits/priorityEdits.ts';
import { useNewId } from '#ui/services/services.ts';
import { POINTS } from '#domain/risalah/priority/priorityCriteria.ts';
import type { CrossRow } from '#intake/tables/crossTarget.ts';
import { CrossIntake } from '#ui/sections/parts/CrossIntake.tsx';
import { Terms } from '#ui/kit/terms/Terms.tsx';
import { PriorityNotes } from './PriorityNotes.tsx';
import { PriorityRaters } from './PriorityRaters.tsx';
import { PriorityRow } from './PriorityRow.tsx';
import { useRater } from './useRater.ts';
import matrixStyles from '#ui/sections/parts/matrix.module.css';
import { voterName } from '#words/people.ts';
import styles from '#ui/sections/parts/sections.module.css';

type Priority = Section<'priority'>;

const MOST_POINTS = 99;

/** The problems of the inventory against the criteria, with totals and ranks while the team scores. */
export function PriorityMatrix() {
  const newId = useNewId();
  const store = useRisalahStore();
  const { getValues, setValue } = useFormContext<Priority>();
  const priority = useWatch<Priority>() as Priority;
  const risalah = useWholeRisalah();
  const readOnly = useReadOnly();
  const [rater, setRater] = useRater(priority);
  // The scores follow a moment behind the keys; the cell that is typed into does not wait for them.
  const settled = useDeferredValue(priority);
  const scored = useMemo(() => ({ ...risalah, priority: settled }), [risalah, settled]);
  const scores = useMemo(() => priorityScores(scored), [scored]);
  const { variant, scale, chosen } = priority;
  const isVote = variant === 'nominal';
  const isPairs = variant === 'usg-pairwise';
  const voters = votersOf(risalah.members.rows, []);
  const shown = scores.rows.filter(({ passed, problem }) => passed || problem === chosen);
  const columns = isVote
    ? voters.map((member) => ({ id: member.id, name: voterName(member) }))
    : scores.columns;

  const handleScore = useCallback(
    (cell: ScoreCell, score: Amount): void => {
      const changed = withScore(getValues('ratings'), cell, { score, newId });
      setValue('ratings', [...changed]);
    },
    [getValues, setValue, newId],
  );

  const handleChoose = useCallback(
    (problem: string): void => {
      const before = getValues('chosen');
      setValue('chosen', problem);
      // The thread begins here: the target answers the chosen problem unless the team pointed it elsewhere.
      const { target } = store.getState();
      if (target.problem === '' || target.problem === before) {
        answerSection(store, 'target', { ...target, problem });
      }
    },
    [getValues, setValue, store],
  );

  /** Each amount as if it had been typed into its cell. */
  function handleTake(taken: readonly CrossRow[]): void {
    const cells = taken.flatMap(({ of, amounts }) =>
      Object.entries(amounts).map(([column, score]) => ({
        at: isVote
          ? { member: column, problem: of, criterion: POINTS }
          : { member: rater, problem: of, criterion: column },
        score,
      })),
    );
    let ratings: Priority['ratings'] = getValues('ratings');
    for (const { at, score } of cells) ratings = [...withScore(ratings, at, { score, newId })];
    setValue('ratings', ratings);
  }

  if (isVote && voters.length === 0) {
    return (
      <p className={styles.empty}>Isi susunan anggota dahulu; tiap anggota mendapat kolom nilai.</p>
    );
  }
  const matrix = (
    <div className={matrixStyles.scroll}>
      <table className={matrixStyles.matrix}>
        <caption className="visually-hidden">
          {isPairs ? 'Kemenangan tiap masalah' : 'Nilai tiap masalah'}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={matrixStyles.start}>
              Pilih satu masalah
            </th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {isVote ? <span className={matrixStyles.person}>{name}</span> : name}
                {!isVote && <Terms of={[name]} />}
              </th>
            ))}
            <th scope="col">Jumlah</th>
            <th scope="col">Peringkat</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <PriorityRow
              key={row.problem}
              scored={row}
              cells={priorityCells(row, { priority, scores, columns, rater })}
              range={isVote ? { min: 0, max: MOST_POINTS } : { min: 1, max: scale }}
              isChosen={row.problem === chosen}
              readOnly={readOnly}
              onScore={handleScore}
              onChoose={handleChoose}
            />
          ))}
        </tbody>
        {isPairs && (
          <tfoot>
            <tr>
              <th scope="row" className={matrixStyles.start}>
                Jumlah kolom
              </th>
              {pairwiseChecks(scored).map(({ criterion, sum, expected }) => (
                <td key={criterion}>
                  {formatNumber(sum)} dari {formatNumber(expected)}
                </td>
              ))}
              <td />
              <td />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
  return (
    <>
      {!isVote && !isPairs && <PriorityRaters rater={rater} onRater={setRater} />}
      {isPairs ? (
        matrix
      ) : (
        <CrossIntake
          table={isVote ? 'points' : 'priority'}
          rows={shown.map(({ problem, text }) => ({ id: problem, name: text }))}
          columns={columns}
          isFilled={shown.some((row) => row.total !== null)}
          onTake={handleTake}
          keep={() => {
            const before = getValues('ratings');
            return () => setValue('ratings', before);
          }}
        >
          {matrix}
        </CrossIntake>
      )}
      <PriorityNotes risalah={scored} scores={scores} />
    </>
  );
}
