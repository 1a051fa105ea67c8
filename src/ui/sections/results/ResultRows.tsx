import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { outcomesOf } from '#domain/risalah/reading/achievement.ts';
import { emptyResultRow } from '#domain/risalah/schema/results.ts';
import type { ResultRow } from '#domain/risalah/schema/results.ts';
import type { TargetRow } from '#domain/risalah/schema/theme.ts';
import type { Measured } from '#domain/tools/atoms.ts';
import { quantityText } from '#words/printed.ts';
import { comparisonReading, lengthReading, rateReading } from '#words/readings/outcome.ts';
import { AmountField } from '#ui/fields/form/AmountField.tsx';
import { DayField } from '#ui/fields/form/DayField.tsx';
import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { ReferenceInput } from '#ui/fields/inputs/ReferenceInput.tsx';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useRisalah, useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { useNewId } from '#ui/services/services.ts';
import { FieldGroup } from '#ui/sections/parts/FieldGroup.tsx';
import styles from '#ui/sections/parts/sections.module.css';
import { orCounts } from '#words/labels/orCounts.ts';
import { resultsLabels } from '#words/labels/results.ts';

const titles = resultsLabels.comparison.rows.columns;

interface ResultRowsProps<Values extends FieldValues> {
  readonly name: FieldPath<Values>;
}

/**
 * One card a target: indicator, unit and baseline are carried, only what each cycle brought is asked. What was measured
 * for a target that is gone is asked where it belongs.
 */
export function ResultRows<Values extends FieldValues>({ name }: ResultRowsProps<Values>) {
  const newId = useNewId();
  const targets = useRisalah((risalah) => risalah.target.rows);
  const readOnly = useReadOnly();
  const path: string = name;
  const { getValues } = useFormContext();
  const { fields, append, remove, replace } = useFieldArray({ name: path, keyName: 'key' });
  const rows = fields as unknown as readonly (ResultRow & { readonly key: string })[];
  const known = new Set(targets.map(({ id }) => id));
  const strays = rows.flatMap((row, index) =>
    known.has(row.target) || isUntold(row) ? [] : [{ index, ...row }],
  );

  /** It takes the place of what was asked for that target and not answered. */
  function handleTarget(index: number, target: string): void {
    const all = getValues(path) as readonly ResultRow[];
    const given = all.map((row, at) => (at === index ? { ...row, target } : row));
    replace(given.filter((row) => row.target !== target || !isUntold(row)));
  }

  const groups = targets.map((target) => {
    const cycles = rows.flatMap((row, index) => (row.target === target.id ? [index] : []));
    return (
      <div key={target.id} className={styles.group} data-row={target.id}>
        <Carried target={target} />
        {cycles.map((index, at) => (
          <Cycle
            key={rows[index]?.key ?? index}
            id={rows[index]?.id ?? ''}
            name={cycles.length > 1 ? `Siklus ${at + 1}` : ''}
            onRemove={cycles.length > 1 && !readOnly ? () => remove(index) : undefined}
          >
            <ResultFields path={`${name}.${index}`} unit={target.unit} />
          </Cycle>
        ))}
        {!readOnly && (
          <Button
            data-field="rows.after"
            onClick={() => append({ ...emptyResultRow(newId()), target: target.id })}
          >
            <Plus size={18} aria-hidden="true" />
            {cycles.length === 0 ? 'Isi hasil' : `Tambah siklus ${cycles.length + 1}`}
          </Button>
        )}
        <OutcomeReading target={target.id} />
      </div>
    );
  });
  return (
    <>
      {targets.length === 0 && (
        <p className={styles.empty}>
          Sasaran belum diisi. Isi sasaran di langkah pertama; nilai awalnya akan dibawa ke sini.
        </p>
      )}
      {groups}
      {strays.map(({ key, id, index, unit }) => (
        <FieldGroup
          key={key}
          row={id}
          title="Hasil tanpa sasaran"
          hint="Sasarannya sudah dihapus. Pilih sasaran yang diukur, atau hapus hasil ini."
        >
          <FieldFrame label={titles.target}>
            {(ids) => (
              <ReferenceInput
                {...ids}
                name={`${name}.${index}.target`}
                value=""
                options={targets.map((target) => ({ value: target.id, label: target.indicator }))}
                readOnly={readOnly}
                onChange={(target) => handleTarget(index, target)}
                onBlur={() => undefined}
              />
            )}
          </FieldFrame>
          <ResultFields path={`${name}.${index}`} unit={unit} />
          {!readOnly && (
            <Button look="link" onClick={() => remove(index)}>
              Hapus hasil ini
            </Button>
          )}
        </FieldGroup>
      ))}
    </>
  );
}

/** Whether nothing was answered in it: nobody misses such a row. */
function isUntold({ after, from, to, served, note }: ResultRow): boolean {
  return after === null && from === '' && to === '' && served === null && note === '';
}

interface CycleProps {
  readonly id: string;
  /** Empty where there is but one. */
  readonly name: string;
  readonly onRemove: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The fields of one cycle; several are told apart by name and may be taken away again. */
function Cycle({ id, name, onRemove, children }: CycleProps) {
  if (name === '') {
    return (
      <div className={styles.whole} data-row={id}>
        {children}
      </div>
    );
  }
  return (
    <FieldGroup title={name} row={id}>
      {children}
      {onRemove !== undefined && (
        <Button look="link" onClick={onRemove}>
          Hapus {name.toLowerCase()}
        </Button>
      )}
    </FieldGroup>
  );
}

/** Before and after in sentences, rates where the counts do not compare as they are. */
function OutcomeReading({ target }: { readonly target: string }) {
  const risalah = useWholeRisalah();
  const outcome = outcomesOf(risalah).find((each) => each.target.id === target);
  if (outcome === undefined) return null;
  const readings = [comparisonReading(outcome), rateReading(outcome), lengthReading(outcome)];
  return readings
    .filter((text) => text !== '')
    .map((text) => (
      <p key={text} className={styles.reading}>
        {text}
      </p>
    ));
}

function Carried({ target }: { readonly target: TargetRow }) {
  const said = (amount: Measured): string => quantityText(amount, target.unit) || 'belum diisi';
  return (
    <div className={styles.carried}>
      <span className={styles.carriedLabel}>Dibawa dari sasaran</span>
      <strong>{target.indicator === '' ? 'Indikator belum diisi' : target.indicator}</strong>
      Sebelum {said(target.baseline)}, sasaran {said(target.target)}
    </div>
  );
}

function ResultFields({ path, unit }: { readonly path: string; readonly unit: string }) {
  return (
    <>
      <FieldPair>
        <AmountField
          name={`${path}.after`}
          label={titles.after}
          hint={orCounts}
          unit={unit}
          orShare
        />
        <AmountField
          name={`${path}.served`}
          label={titles.served}
          hint="Selama periode pengamatan sesudah."
          min={0}
        />
      </FieldPair>
      <FieldPair>
        <DayField
          name={`${path}.from`}
          label={titles.from}
          hint="Sama panjang dengan periode sebelum."
        />
        <DayField name={`${path}.to`} label={titles.to} />
      </FieldPair>
      <LongTextField name={`${path}.note`} label={titles.note} />
    </>
  );
}
