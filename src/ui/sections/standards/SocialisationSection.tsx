import type { Risalah, Section } from '#domain/risalah/schema/risalah.ts';
import { columnTitles } from '#words/columns.ts';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useNewId } from '#ui/services/services.ts';

type Event = Risalah['socialisation']['rows'][number];

const titles = columnTitles.socialisation;

export function SocialisationSection() {
  const newId = useNewId();
  return (
    <SectionForm id="socialisation">
      <RowsField<Event, Section<'socialisation'>>
        name="rows"
        label="Sosialisasi"
        addLabel="Tambah sosialisasi"
        empty="Belum ada sosialisasi."
        columns={[
          { name: 'date', label: titles.date, kind: 'day', width: '12rem' },
          { name: 'audience', label: titles.audience, kind: 'long' },
          { name: 'way', label: titles.way, kind: 'long' },
          { name: 'evidence', label: titles.evidence, kind: 'long' },
          { name: 'who', label: titles.who, kind: 'long' },
        ]}
        newRow={() => ({ id: newId(), date: '', audience: '', way: '', evidence: '', who: '' })}
      />
      <LongTextField<Section<'socialisation'>>
        name="handover"
        label="Serah terima"
        hint="Kepada siapa standar diserahkan, dan kapan."
      />
      <LongTextField<Section<'socialisation'>>
        name="replication"
        label="Dapat ditiru di mana?"
        hint="Apa yang membuat unit lain mudah menerapkannya."
      />
    </SectionForm>
  );
}
