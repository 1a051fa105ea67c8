import { Plus, X } from 'lucide-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { criteriaOf } from '#domain/risalah/priority/priorityCriteria.ts';
import type { Criterion } from '#domain/risalah/priority/priorityCriteria.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { weightSum } from '#words/readings/priority.ts';
import { plainAmount } from '#domain/edits/gridRow.ts';
import { AmountInput } from '#ui/fields/inputs/AmountInput.tsx';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { TextInput } from '#ui/fields/inputs/TextInput.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useNewId } from '#ui/services/services.ts';
import { FieldGroup } from '#ui/sections/parts/FieldGroup.tsx';
import styles from './priority.module.css';
import { themeLabels } from '#words/labels/theme.ts';

const labels = themeLabels.priority;

type Priority = Section<'priority'>;

/** The team's own criteria with their weights, and what the weights add up to. */
export function PriorityCriteria() {
  const newId = useNewId();
  const { setValue } = useFormContext<Priority>();
  const priority = useWatch<Priority>() as Priority;
  const readOnly = useReadOnly();
  const own = criteriaOf(priority);

  function handleCriteria(criteria: readonly Criterion[]): void {
    setValue('criteria', [...criteria]);
  }

  function handleChange(changed: Criterion): void {
    handleCriteria(priority.criteria.map((one) => (one.id === changed.id ? changed : one)));
  }

  return (
    <FieldGroup title={labels.criteria.label} hint="Makin penting, makin besar bobotnya.">
      <ul className={styles.criteria}>
        {own.map((criterion, index) => (
          <li key={criterion.id} className={styles.criterion}>
            <TextInput
              name={`criterion-${criterion.id}`}
              ariaLabel={`Kriteria ${index + 1}`}
              value={criterion.name}
              readOnly={readOnly}
              onChange={(name) => handleChange({ ...criterion, name })}
              onBlur={() => undefined}
            />
            <AmountInput
              name={`weight-${criterion.id}`}
              ariaLabel={`Bobot kriteria ${index + 1}`}
              placeholder="Bobot"
              min={0}
              value={criterion.weight}
              readOnly={readOnly}
              onChange={(weight) => handleChange({ ...criterion, weight: plainAmount(weight) })}
              onBlur={() => undefined}
            />
            {!readOnly && (
              <Button
                look="icon"
                aria-label={`Hapus kriteria ${index + 1}`}
                onClick={() => handleCriteria(priority.criteria.filter((one) => one !== criterion))}
              >
                <X size={18} aria-hidden="true" />
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.sum}>
        Jumlah bobot: <strong>{formatNumber(weightSum(priority))}</strong>. Bobot kosong dihitung 1.
      </p>
      {!readOnly && (
        <Button
          onClick={() =>
            handleCriteria([...priority.criteria, { id: newId(), name: '', weight: null }])
          }
        >
          <Plus size={18} aria-hidden="true" />
          Tambah kriteria
        </Button>
      )}
    </FieldGroup>
  );
}
