import type { Risalah, Section } from '#domain/risalah/schema/risalah.ts';
import { joined } from '#language/joined.ts';
import { columnTitles } from '#words/columns.ts';
import { effectNames } from '#words/results.ts';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useNewId } from '#ui/services/services.ts';
import { choicesFrom } from '#ui/sections/parts/choicesFrom.ts';

type Effect = Risalah['side-effects']['rows'][number];

const titles = columnTitles['side-effects'];
const kinds = choicesFrom(effectNames);

export function SideEffectsSection() {
  const newId = useNewId();
  return (
    <SectionForm id="side-effects">
      <RowsField<Effect, Section<'side-effects'>>
        name="rows"
        label="Dampak ikutan"
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
        newRow={() => ({ id: newId(), effect: '', kind: 'positive', handling: '', owner: '' })}
      />
    </SectionForm>
  );
}
