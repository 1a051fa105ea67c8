import { emptyBenefitRow, emptyIntangible } from '#domain/risalah/schema/results.ts';
import type { BenefitRow, Intangible } from '#domain/risalah/schema/results.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { benefitKindNames, certaintyNames } from '#words/results.ts';
import { joined } from '#language/joined.ts';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useNewId } from '#ui/services/services.ts';
import { BenefitReading } from './BenefitReading.tsx';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import { resultsLabels } from '#words/labels/results.ts';

const labels = resultsLabels.benefit;
const titles = labels.rows.columns;
const kinds = choicesFrom(benefitKindNames);
const certainties = choicesFrom(certaintyNames);

export function BenefitSection() {
  const newId = useNewId();
  return (
    <SectionForm id="benefit">
      <RowsField<BenefitRow, Section<'benefit'>>
        name="rows"
        intake="benefit"
        label={labels.rows.label}
        hint="Biaya penerapan ditulis sebagai angka biasa; aplikasi yang mengurangkannya."
        addLabel="Tambah komponen"
        empty="Belum ada komponen."
        layout="cards"
        summary={({ component, arithmetic }) => joined([component, arithmetic], ': ')}
        columns={[
          { name: 'component', label: titles.component, kind: 'text' },
          {
            name: 'arithmetic',
            label: titles.arithmetic,
            kind: 'long',
            placeholder: '40 jam × Rp20.000',
          },
          { name: 'amount', label: titles.amount, kind: 'amount', min: 0 },
          { name: 'kind', label: titles.kind, kind: 'choice', options: kinds },
          { name: 'certainty', label: titles.certainty, kind: 'choice', options: certainties },
          { name: 'source', label: titles.source, kind: 'text' },
        ]}
        newRow={() => emptyBenefitRow(newId())}
      />
      <BenefitReading />
      <RowsField<Intangible, Section<'benefit'>>
        name="intangible"
        intake="intangible"
        label={labels.intangible.label}
        addLabel="Tambah manfaat"
        empty="Belum ada yang dicatat."
        columns={[{ name: 'text', label: labels.intangible.columns.text, kind: 'text' }]}
        newRow={() => emptyIntangible(newId())}
      />
      <LongTextField<Section<'benefit'>> name="contribution" label={labels.contribution} />
    </SectionForm>
  );
}
