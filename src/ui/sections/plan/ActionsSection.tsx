import { emptyAction } from '#domain/risalah/schema/implementation.ts';
import type { Action } from '#domain/risalah/schema/implementation.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { joined } from '#language/joined.ts';
import { progressNames } from '#words/results.ts';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useNewId } from '#ui/services/services.ts';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import { useBeginning } from '#ui/sections/parts/useBeginning.ts';
import { useMeasures } from '#ui/sections/parts/useReferences.ts';
import { planLabels } from '#words/labels/plan.ts';

const labels = planLabels.actions;
const titles = labels.rows.columns;
const { planned, ongoing, done, 'not-done': notDone } = progressNames;
const statuses = choicesFrom({ planned, ongoing, done, 'not-done': notDone });

export function ActionsSection() {
  const newId = useNewId();
  const measures = useMeasures();
  const notBefore = useBeginning();
  return (
    <SectionForm id="actions">
      <RowsField<Action, Section<'actions'>>
        name="rows"
        intake="actions"
        label={labels.rows.label}
        hint="Pastikan wajah pasien atau pemohon tidak tampak dalam foto."
        addLabel="Tambah tindakan"
        empty="Belum ada tindakan. Mulai dari rencana yang pertama."
        layout="cards"
        columns={[
          { name: 'measure', label: titles.measure, kind: 'reference', options: measures },
          { name: 'done', label: titles.done, kind: 'long' },
          { name: 'from', label: titles.from, kind: 'day', notBefore },
          { name: 'to', label: titles.to, kind: 'day', notBefore },
          { name: 'who', label: titles.who, kind: 'text' },
          { name: 'status', label: titles.status, kind: 'choice', options: statuses },
          { name: 'monitoring', label: titles.monitoring, kind: 'long' },
          { name: 'photosBefore', label: titles.photosBefore, kind: 'photos' },
          { name: 'photosAfter', label: titles.photosAfter, kind: 'photos' },
        ]}
        summary={({ measure, done: carriedOut, status }) =>
          joined(
            [
              measures.find(({ value }) => value === measure)?.label ?? carriedOut,
              progressNames[status].toLowerCase(),
            ],
            ': ',
          )
        }
        newRow={() => emptyAction(newId())}
      />
      <LongTextField<Section<'actions'>> name="understanding" label={labels.understanding} />
      <LongTextField<Section<'actions'>> name="difficulty" label={labels.difficulty} />
    </SectionForm>
  );
}
