import { emptyRisk } from '#domain/risalah/schema/plan.ts';
import type { Risk } from '#domain/risalah/schema/plan.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { joined } from '#language/joined.ts';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useNewId } from '#ui/services/services.ts';
import { useMeasures } from '#ui/sections/parts/useReferences.ts';
import { planLabels } from '#words/labels/plan.ts';

const labels = planLabels.risks;
const titles = labels.rows.columns;

export function RisksSection() {
  const newId = useNewId();
  const measures = useMeasures();
  return (
    <SectionForm id="risks">
      <RowsField<Risk, Section<'risks'>>
        name="rows"
        intake="risks"
        label={labels.rows.label}
        addLabel="Tambah risiko"
        empty="Belum ada risiko yang dicatat."
        layout="cards"
        summary={({ risk, prevention }) => joined([risk, prevention], ': ')}
        columns={[
          { name: 'measure', label: titles.measure, kind: 'reference', options: measures },
          { name: 'risk', label: titles.risk, kind: 'long' },
          { name: 'prevention', label: titles.prevention, kind: 'long' },
          { name: 'owner', label: titles.owner, kind: 'text' },
        ]}
        newRow={() => emptyRisk(newId())}
      />
    </SectionForm>
  );
}
