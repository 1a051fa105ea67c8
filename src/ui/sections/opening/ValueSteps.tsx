import { useFormContext, useWatch } from 'react-hook-form';
import type { Method } from '#domain/method/method.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { phaseOfStep, valueSteps } from '#domain/risalah/reading/valueSteps.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useNewId } from '#ui/services/services.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import { FieldGroup } from '#ui/sections/parts/FieldGroup.tsx';
import styles from './values.module.css';

type Values = Section<'values'>;

const marks = { told: '●', chosen: '○', none: '+' } as const;
const words = { told: 'sudah ditulis', chosen: 'belum ditulis wujudnya', none: 'tambah' } as const;

/** Values down, steps across: where each value was lived, and one press to tell of another step. */
export function ValueSteps() {
  const newId = useNewId();
  const method = useMethod();
  const { getValues, setValue } = useFormContext<Values>();
  const rows = useWatch<Values, 'rows'>({ name: 'rows' });
  const readOnly = useReadOnly();
  const table = valueSteps(rows, method);
  if (table.length === 0) return null;

  function add(value: string, step: Method['steps'][number]): void {
    const row = { id: newId(), value, practice: '', phase: phaseOfStep(step) };
    const all = getValues('rows');
    // Beside the others of its value, so that they are read together.
    const at = all.findLastIndex((other) => other.value.trim() === value) + 1;
    setValue('rows', all.toSpliced(at, 0, row));
  }

  return (
    <FieldGroup
      title="Nilai pada setiap langkah"
      hint="Tekan + untuk menulis wujud sebuah nilai pada langkah lain. Isiannya muncul di daftar di atas."
    >
      <div
        className={styles.scroll}
        tabIndex={0}
        role="region"
        aria-label="Nilai pada setiap langkah"
      >
        <table className={styles.steps}>
          <thead>
            <tr>
              <th scope="col">Nilai</th>
              {method.steps.map(({ id, name }, index) => (
                <th key={id} scope="col" title={name}>
                  <abbr title={name} aria-label={`Langkah ${index + 1}, ${name}`}>
                    {index + 1}
                  </abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.map(({ value, steps }) => (
              <tr key={value}>
                <th scope="row">{value}</th>
                {method.steps.map((step, index) => {
                  const state = steps[index] ?? 'none';
                  return (
                    <td key={step.id} data-state={state}>
                      {state === 'none' && !readOnly ? (
                        <Button
                          look="icon"
                          aria-label={`Tambah wujud ${value} pada langkah ${index + 1}, ${step.name}`}
                          onClick={() => add(value, step)}
                        >
                          {marks.none}
                        </Button>
                      ) : (
                        state !== 'none' && (
                          <>
                            <span aria-hidden="true">{marks[state]}</span>
                            <span className="visually-hidden">{words[state]}</span>
                          </>
                        )
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </FieldGroup>
  );
}
