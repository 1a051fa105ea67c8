import { emptyAnnex } from '#domain/risalah/schema/next.ts';
import type { Annex } from '#domain/risalah/schema/next.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { annexKindNames } from '#words/annexes.ts';
import { joined } from '#language/joined.ts';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useNewId } from '#ui/services/services.ts';
import { AnnexChecklist } from './AnnexChecklist.tsx';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import { nextLabels } from '#words/labels/next.ts';

const labels = nextLabels.annexes;
const titles = labels.rows.columns;
const kinds = choicesFrom(annexKindNames);

export function AnnexesSection() {
  const newId = useNewId();
  return (
    <SectionForm id="annexes">
      <RowsField<Annex, Section<'annexes'>>
        name="rows"
        intake="annexes"
        label={labels.rows.label}
        addLabel="Tambah lampiran"
        empty="Belum ada lampiran."
        layout="cards"
        summary={({ title, available }) =>
          joined([title, available ? 'sudah ada' : 'belum ada'], ': ')
        }
        columns={[
          { name: 'kind', label: titles.kind, kind: 'choice', options: kinds },
          { name: 'title', label: titles.title, kind: 'text' },
          { name: 'available', label: titles.available, kind: 'check' },
          { name: 'note', label: titles.note, kind: 'text' },
          { name: 'photos', label: titles.photos, kind: 'photos' },
        ]}
        newRow={() => emptyAnnex(newId())}
      />
      <AnnexChecklist />
    </SectionForm>
  );
}
