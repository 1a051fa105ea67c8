import { useFormContext, useWatch } from 'react-hook-form';
import { filterQuestions, passesFilter } from '#domain/risalah/priority/priorityCriteria.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { filterQuestionNames, problemName } from '#words/theme.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { FieldGroup } from '#ui/sections/parts/FieldGroup.tsx';
import styles from '#ui/sections/parts/matrix.module.css';
import { withPassed } from '#domain/edits/priorityEdits.ts';

type Priority = Section<'priority'>;

/** Which problems are actual, problematic, of public concern and feasible: only those go on to be scored. */
export function PriorityFilter() {
  const { getValues, setValue } = useFormContext<Priority>();
  const filter = useWatch<Priority, 'filter'>({ name: 'filter' });
  const problems = useRisalah((risalah) => risalah.inventory.problems);
  const readOnly = useReadOnly();
  return (
    <FieldGroup title="Saringan APKL" hint="Centang syarat yang terpenuhi. Lolos bila keempatnya.">
      <div className={styles.scroll}>
        <table className={styles.matrix}>
          <caption className="visually-hidden">Saringan APKL tiap masalah</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.start}>
                Masalah
              </th>
              {filterQuestions.map((question) => (
                <th key={question} scope="col">
                  {filterQuestionNames[question].name}
                  <span className={styles.result}>{filterQuestionNames[question].meaning}</span>
                </th>
              ))}
              <th scope="col">Hasil</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem) => (
              <tr key={problem.id}>
                <th scope="row" className={styles.candidate}>
                  {problemName(problem)}
                </th>
                {filterQuestions.map((question) => (
                  <td key={question}>
                    <input
                      type="checkbox"
                      className={styles.check}
                      aria-label={`${filterQuestionNames[question].name}: ${problemName(problem)}`}
                      checked={
                        filter
                          .find((row) => row.problem === problem.id)
                          ?.passed.includes(question) === true
                      }
                      disabled={readOnly}
                      onChange={({ target }) =>
                        setValue(
                          'filter',
                          withPassed(getValues('filter'), problem.id, {
                            question,
                            passes: target.checked,
                          }),
                        )
                      }
                    />
                  </td>
                ))}
                <td>{passesFilter({ filter }, problem.id) ? 'Lolos' : 'Gugur'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </FieldGroup>
  );
}
