import { emptySideEffect } from '#domain/risalah/schema/results.ts';
import type { SideEffect } from '#domain/risalah/schema/results.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { joined } from '#language/joined.ts';
import { effectNames } from '#words/results.ts';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useNewId } from '#ui/services/services.ts';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import { resultsLabels } from '#words/labels/results.ts';

const labels = resultsLabels['side-effects'];
const titles = labels.rows.columns;
const kinds = choicesFrom(effectNames);

export function SideEffectsSection() {
  const newId = useNewId();
  return (
    <SectionForm id="side-effects">
      <RowsField<SideEffect, Section<'side-effects'>>
        name="rows"
        intake="side-effects"
        label={labels.rows.label}
        addLabel="Tambah dampak"
        empty="Belum ada dampak ikutan yang dicatat."
        layout="cards"
        summary={({ effect, kind }) => joined([effect, effectNames[kind].toLowerCase()], ': ')}
        columns={[
          { name: 'effect', label: titles.effect, kind: 'long' },
          { name: 'kind', label: titles.kind, kind: 'choice', options: kinds },
          { name: 'handling', label: titles.handling, kind: 'long' },
          { name: 'owner', label: titles.owner, kind: 'text' },
        ]}
        newRow={() => emptySideEffect(newId())}
      />
    </SectionForm>
  );
}
