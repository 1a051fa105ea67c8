import type { Measure } from '#domain/risalah/plan.ts';
import type { Section } from '#domain/risalah/risalah.ts';
import { joined } from '#manuscript/text/joined.ts';
import { columnTitles } from '#manuscript/words/columnTitles.ts';
import { RowsField } from '#ui/fields/RowsField.tsx';
import { SectionForm } from '#ui/fields/SectionForm.tsx';
import { useServices } from '#ui/shell/services.ts';
import { useAlternatives, useTreatableCauses } from './useReferences.ts';

const titles = columnTitles['action-plan'];

export function ActionPlanSection() {
  const { newId } = useServices();
  const causes = useTreatableCauses();
  const alternatives = useAlternatives();
  return (
    <SectionForm id="action-plan">
      <RowsField<Measure, Section<'action-plan'>>
        name="rows"
        label="Rencana penanggulangan"
        hint="Setiap rencana menunjuk satu penyebab dominan."
        addLabel="Tambah rencana"
        empty="Belum ada rencana."
        layout="cards"
        summary={({ what, who }) => joined([what, who], ': ')}
        columns={[
          { name: 'cause', label: titles.cause, kind: 'reference', options: causes },
          {
            name: 'alternative',
            label: titles.alternative,
            kind: 'reference',
            options: alternatives,
          },
          { name: 'what', label: titles.what, kind: 'long' },
          { name: 'why', label: titles.why, kind: 'long' },
          { name: 'where', label: titles.where, kind: 'text' },
          { name: 'from', label: 'Mulai (When)', kind: 'day' },
          { name: 'to', label: 'Selesai (When)', kind: 'day' },
          { name: 'who', label: titles.who, kind: 'text' },
          { name: 'how', label: titles.how, kind: 'long' },
          { name: 'cost', label: titles.cost, kind: 'amount', min: 0 },
        ]}
        newRow={() => ({
          id: newId(),
          cause: '',
          alternative: '',
          what: '',
          why: '',
          where: '',
          from: '',
          to: '',
          who: '',
          how: '',
          cost: null,
        })}
      />
    </SectionForm>
  );
}
