import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { emptyApproval } from '#domain/risalah/schema/opening.ts';
import type { Approval } from '#domain/risalah/schema/opening.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { joined } from '#language/joined.ts';
import { approvalStageNames, approvalStatusNames, numberKindNames } from '#words/people.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import type { RowsColumn } from '#ui/fields/rows/rowsColumn.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { useNewId } from '#ui/services/services.ts';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import { fillApprovers } from '#domain/edits/fillApprovers.ts';
import styles from '#ui/sections/parts/sections.module.css';
import { openingLabels } from '#words/labels/opening.ts';

const labels = openingLabels.approvals;
type Approvals = Section<'approvals'>;

const titles = labels.rows.columns;

const columns: readonly RowsColumn<Approval>[] = [
  { name: 'stage', label: titles.stage, kind: 'choice', options: choicesFrom(approvalStageNames) },
  { name: 'preamble', label: titles.preamble, kind: 'text', placeholder: 'mis. Mengetahui,' },
  { name: 'role', label: titles.role, kind: 'text' },
  { name: 'name', label: titles.name, hint: 'Lengkap dengan gelar.', kind: 'text' },
  {
    name: 'numberKind',
    label: titles.numberKind,
    kind: 'choice',
    options: choicesFrom(numberKindNames),
  },
  { name: 'number', label: titles.number, kind: 'text' },
  { name: 'rank', label: titles.rank, kind: 'text' },
  { name: 'date', label: titles.date, hint: 'Kosongkan bila ditulis tangan.', kind: 'day' },
  {
    name: 'status',
    label: titles.status,
    kind: 'choice',
    options: choicesFrom(approvalStatusNames),
  },
  { name: 'comment', label: titles.comment, kind: 'text' },
];

export function ApprovalsSection() {
  const newId = useNewId();
  return (
    <SectionForm id="approvals">
      <FillFromMembers />
      <RowsField<Approval, Approvals>
        name="rows"
        intake="approvals"
        label={labels.rows.label}
        layout="cards"
        columns={columns}
        newRow={() => emptyApproval(newId())}
        addLabel="Tambah penanda tangan"
        empty="Belum ada penanda tangan."
        summary={({ stage, role, name }) =>
          joined([approvalStageNames[stage], joined([role, name], ', ')], ': ')
        }
      />
    </SectionForm>
  );
}

/** Ask once: who is a member has been written down already. */
function FillFromMembers() {
  const { getValues, setValue } = useFormContext<Approvals>();
  const members = useRisalah((risalah) => risalah.members.rows);
  const readOnly = useReadOnly();
  const [filled, setFilled] = useState<number | null>(null);
  if (readOnly || members.length === 0) return null;

  function handleFill(): void {
    const outcome = fillApprovers(getValues('rows'), members);
    setFilled(outcome.filled);
    if (outcome.filled > 0) setValue('rows', [...outcome.rows]);
  }

  return (
    <div>
      <Button onClick={handleFill}>Isi nama dari susunan anggota</Button>
      <p className={styles.note} role="status">
        {filled === null && 'Hanya yang masih kosong yang diisi, menurut jabatannya.'}
        {filled === 0 && 'Tidak ada yang kosong dan cocok dengan susunan anggota.'}
        {filled !== null && filled > 0 && `${filled} penanda tangan terisi.`}
      </p>
    </div>
  );
}
