import { emptyAspect } from '#domain/risalah/schema/results.ts';
import type { Aspect } from '#domain/risalah/schema/results.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useNewId } from '#ui/services/services.ts';
import { resultsLabels } from '#words/labels/results.ts';

const labels = resultsLabels.aspects;
const titles = labels.rows.columns;

export function AspectsSection() {
  const newId = useNewId();
  return (
    <SectionForm id="aspects">
      <RowsField<Aspect, Section<'aspects'>>
        name="rows"
        intake="aspects"
        label={labels.rows.label}
        hint="Aspek yang dikosongkan tidak dicetak."
        addLabel="Tambah aspek"
        empty="Belum ada aspek."
        columns={[
          { name: 'aspect', label: titles.aspect, kind: 'text', width: '11rem' },
          { name: 'before', label: titles.before, kind: 'long' },
          { name: 'evidenceBefore', label: titles.evidenceBefore, kind: 'long' },
          { name: 'after', label: titles.after, kind: 'long' },
          { name: 'evidenceAfter', label: titles.evidenceAfter, kind: 'long' },
        ]}
        newRow={() => emptyAspect(newId())}
      />
    </SectionForm>
  );
}
