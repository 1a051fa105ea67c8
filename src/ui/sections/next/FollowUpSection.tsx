import { emptyFollowUp } from '#domain/risalah/schema/next.ts';
import type { FollowUp } from '#domain/risalah/schema/next.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { progressNames } from '#words/results.ts';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useNewId } from '#ui/services/services.ts';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import { nextLabels } from '#words/labels/next.ts';

const labels = nextLabels['follow-up'];
const titles = labels.rows.columns;
const { planned, ongoing, done } = progressNames;
const statuses = choicesFrom({ '': '', planned, ongoing, done });

export function FollowUpSection() {
  const newId = useNewId();
  return (
    <SectionForm id="follow-up">
      <RowsField<FollowUp, Section<'follow-up'>>
        name="rows"
        intake="follow-up"
        label={labels.rows.label}
        addLabel="Tambah tindak lanjut"
        empty="Belum ada rencana tindak lanjut."
        columns={[
          { name: 'plan', label: titles.plan, kind: 'text', width: '15rem' },
          { name: 'due', label: titles.due, kind: 'day', width: '11rem' },
          { name: 'owner', label: titles.owner, kind: 'text', width: '9rem' },
          {
            name: 'status',
            label: titles.status,
            kind: 'choice',
            options: statuses,
            width: '12rem',
          },
        ]}
        newRow={() => emptyFollowUp(newId())}
      />
    </SectionForm>
  );
}
