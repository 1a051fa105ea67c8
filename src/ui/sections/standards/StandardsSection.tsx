import type { Section } from '#domain/risalah/schema/risalah.ts';
import { emptyStandard } from '#domain/risalah/schema/standards.ts';
import type { Standard } from '#domain/risalah/schema/standards.ts';
import { joined } from '#language/joined.ts';
import { standardKindNames, warningNames } from '#words/standards.ts';
import { ChoiceField } from '#ui/fields/form/ChoiceField.tsx';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useNewId } from '#ui/services/services.ts';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import { useMeasures } from '#ui/sections/parts/useReferences.ts';
import { standardsLabels } from '#words/labels/standards.ts';

const labels = standardsLabels.standards;
const titles = labels.rows.columns;
const kinds = choicesFrom(standardKindNames);
const warnings = choicesFrom(warningNames);

export function StandardsSection() {
  const newId = useNewId();
  const measures = useMeasures();
  return (
    <SectionForm id="standards">
      <RowsField<Standard, Section<'standards'>>
        name="rows"
        intake="standards"
        label={labels.rows.label}
        addLabel="Tambah standar"
        empty="Belum ada standar. Tulis sedikitnya satu untuk masukan, proses, dan keluaran."
        layout="cards"
        summary={({ kind, text }) => joined([standardKindNames[kind], text], ': ')}
        columns={[
          { name: 'kind', label: titles.kind, kind: 'choice', options: kinds },
          { name: 'measure', label: titles.measure, kind: 'reference', options: measures },
          { name: 'text', label: titles.text, kind: 'long' },
          { name: 'document', label: titles.document, kind: 'text', placeholder: 'SOP' },
          { name: 'number', label: titles.number, kind: 'text' },
          { name: 'effectiveOn', label: titles.effectiveOn, kind: 'day' },
          { name: 'owner', label: titles.owner, kind: 'text' },
        ]}
        newRow={() => emptyStandard(newId())}
      />
      <ChoiceField<Section<'standards'>> name="warning" label={labels.warning} options={warnings} />
      <LongTextField<Section<'standards'>> name="warningNote" label={labels.warningNote} />
    </SectionForm>
  );
}
