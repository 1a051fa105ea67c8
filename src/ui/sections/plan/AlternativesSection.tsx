import { emptyAlternative } from '#domain/risalah/schema/plan.ts';
import type { Alternative } from '#domain/risalah/schema/plan.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { joined } from '#language/joined.ts';
import { conclusionNames } from '#words/causes.ts';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useNewId } from '#ui/services/services.ts';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import { useTreatableCauses } from '#ui/sections/parts/useReferences.ts';
import { planLabels } from '#words/labels/plan.ts';

const labels = planLabels.alternatives;
const titles = labels.rows.columns;
const { chosen, rejected, deferred } = conclusionNames;
const conclusions = choicesFrom({ '': '', chosen, rejected, deferred });

export function AlternativesSection() {
  const newId = useNewId();
  const causes = useTreatableCauses();
  return (
    <SectionForm id="alternatives">
      <RowsField<Alternative, Section<'alternatives'>>
        name="rows"
        intake="alternatives"
        label={labels.rows.label}
        addLabel="Tambah alternatif"
        empty="Belum ada alternatif. Tulis sedikitnya dua untuk tiap penyebab dominan."
        layout="cards"
        summary={({ alternative, conclusion }) =>
          joined([alternative, conclusionNames[conclusion].toLowerCase()], ': ')
        }
        columns={[
          { name: 'cause', label: titles.cause, kind: 'reference', options: causes },
          { name: 'alternative', label: titles.alternative, kind: 'long' },
          { name: 'advantage', label: titles.advantage, kind: 'long' },
          { name: 'drawback', label: titles.drawback, kind: 'long' },
          { name: 'cost', label: titles.cost, kind: 'amount', min: 0 },
          { name: 'evaluation', label: titles.evaluation, kind: 'long' },
          { name: 'conclusion', label: titles.conclusion, kind: 'choice', options: conclusions },
        ]}
        newRow={() => emptyAlternative(newId())}
      />
      <LongTextField<Section<'alternatives'>>
        name="novelty"
        label={labels.novelty}
        hint="Bandingkan dengan yang biasa dilakukan di unit Anda atau di tempat lain."
      />
    </SectionForm>
  );
}
