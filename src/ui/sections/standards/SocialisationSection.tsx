import type { Section } from '#domain/risalah/schema/risalah.ts';
import { emptySocialisation } from '#domain/risalah/schema/standards.ts';
import type { Socialisation } from '#domain/risalah/schema/standards.ts';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useNewId } from '#ui/services/services.ts';
import { standardsLabels } from '#words/labels/standards.ts';

const labels = standardsLabels.socialisation;
const titles = labels.rows.columns;

export function SocialisationSection() {
  const newId = useNewId();
  return (
    <SectionForm id="socialisation">
      <RowsField<Socialisation, Section<'socialisation'>>
        name="rows"
        intake="socialisation"
        label={labels.rows.label}
        addLabel="Tambah sosialisasi"
        empty="Belum ada sosialisasi."
        columns={[
          { name: 'date', label: titles.date, kind: 'day', width: '12rem' },
          { name: 'audience', label: titles.audience, kind: 'text' },
          { name: 'way', label: titles.way, kind: 'long' },
          { name: 'evidence', label: titles.evidence, kind: 'long' },
          { name: 'who', label: titles.who, kind: 'text' },
        ]}
        newRow={() => emptySocialisation(newId())}
      />
      <LongTextField<Section<'socialisation'>>
        name="handover"
        label={labels.handover}
        hint="Kepada siapa standar diserahkan, dan kapan."
      />
      <LongTextField<Section<'socialisation'>>
        name="replication"
        label={labels.replication}
        hint="Apa yang membuat unit lain mudah menerapkannya."
      />
    </SectionForm>
  );
}
