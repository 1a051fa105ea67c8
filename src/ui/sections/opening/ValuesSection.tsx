import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Phase } from '#domain/method/phase.ts';
import { emptyValueRow } from '#domain/risalah/schema/opening.ts';
import type { ValueRow } from '#domain/risalah/schema/opening.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { joined } from '#language/joined.ts';
import { variantNames } from '#words/sections.ts';
import { ChoiceField } from '#ui/fields/form/ChoiceField.tsx';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import type { RowsColumn } from '#ui/fields/rows/rowsColumn.ts';
import { usePhaseNames } from '#ui/sections/parts/usePhaseNames.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useCatalogue, useNewId } from '#ui/services/services.ts';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import { ValueSteps } from './ValueSteps.tsx';
import styles from '#ui/sections/parts/choices.module.css';
import { openingLabels } from '#words/labels/opening.ts';

const labels = openingLabels.values;
type Values = Section<'values'>;

const titles = labels.rows.columns;

const columnsOf = (names: Readonly<Record<Phase, string>>): readonly RowsColumn<ValueRow>[] => [
  { name: 'value', label: titles.value, kind: 'text' },
  {
    name: 'phase',
    label: titles.phase,
    kind: 'choice',
    options: choicesFrom({ '': '', ...names }),
  },
  {
    name: 'practice',
    label: titles.practice,
    hint: 'Perbuatan nyata tim, bukan arti nilainya.',
    kind: 'long',
  },
];

export function ValuesSection() {
  const newId = useNewId();
  const names = usePhaseNames();
  const columns = useMemo(() => columnsOf(names), [names]);
  return (
    <SectionForm id="values">
      <ChoiceField<Values>
        name="set"
        label={labels.set}
        options={choicesFrom(variantNames.values)}
      />
      <OfferedValues />
      <RowsField<ValueRow, Values>
        name="rows"
        intake="values"
        label={labels.rows.label}
        layout="cards"
        columns={columns}
        newRow={() => emptyValueRow(newId())}
        addLabel="Tambah nilai lain"
        empty="Belum ada nilai yang dipilih."
        summary={({ value, practice }) => joined([value, practice], ': ')}
      />
      <ValueSteps />
    </SectionForm>
  );
}

/** One press takes a value over; what was taken is shown as taken. */
function OfferedValues() {
  const newId = useNewId();
  const { offers } = useCatalogue();
  const { setValue } = useFormContext<Values>();
  const [set, rows] = useWatch<Values, ['set', 'rows']>({ name: ['set', 'rows'] });
  const readOnly = useReadOnly();
  const offered = offers.values[set];
  if (readOnly || offered.length === 0) return null;
  return (
    <div role="group" aria-label="Nilai yang tersedia" className={styles.offers}>
      {offered.map((value) => {
        const taken = rows.some((row) => row.value === value);
        return (
          <Button
            key={value}
            disabled={taken}
            onClick={() => setValue('rows', [...rows, { ...emptyValueRow(newId()), value }])}
          >
            {!taken && <Plus size={16} aria-hidden="true" />}
            {value}
            {taken && <span className="visually-hidden"> (sudah dipilih)</span>}
          </Button>
        );
      })}
    </div>
  );
}
