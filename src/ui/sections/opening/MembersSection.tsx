import { emptyMember } from '#domain/risalah/schema/opening.ts';
import type { Member } from '#domain/risalah/schema/opening.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { fullName, numberKindNames, roleNames } from '#words/people.ts';
import { joined } from '#language/joined.ts';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import type { RowsColumn } from '#ui/fields/rows/rowsColumn.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useNewId } from '#ui/services/services.ts';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import { SectionFigure } from '#ui/sections/parts/SectionFigure.tsx';
import { YearInput } from './YearInput.tsx';
import { openingLabels } from '#words/labels/opening.ts';

const labels = openingLabels.members;
const titles = labels.rows.columns;

const columns: readonly RowsColumn<Member>[] = [
  { name: 'role', label: titles.role, kind: 'choice', options: choicesFrom(roleNames) },
  { name: 'name', label: titles.name, kind: 'text', placeholder: 'tanpa gelar' },
  { name: 'titleBefore', label: titles.titleBefore, kind: 'text', placeholder: 'mis. dr.' },
  { name: 'titleAfter', label: titles.titleAfter, kind: 'text', placeholder: 'mis. S.K.M.' },
  {
    name: 'numberKind',
    label: titles.numberKind,
    kind: 'choice',
    options: choicesFrom(numberKindNames),
  },
  { name: 'number', label: titles.number, kind: 'text', placeholder: '18 angka' },
  { name: 'rank', label: titles.rank, kind: 'text', placeholder: 'mis. Penata, III/c' },
  { name: 'position', label: titles.position, kind: 'text' },
  { name: 'section', label: titles.section, kind: 'text' },
  {
    name: 'birthYear',
    label: titles.birthYear,
    kind: 'custom',
    render: ({ path, label }) => <YearInput path={path} label={label} />,
  },
];

export function MembersSection() {
  const newId = useNewId();
  return (
    <SectionForm id="members">
      <RowsField<Member, Section<'members'>>
        name="rows"
        intake="members"
        label={labels.rows.label}
        hint="Fasilitator dan pembina dicatat di sini juga."
        layout="cards"
        columns={columns}
        newRow={() => emptyMember(newId())}
        addLabel="Tambah anggota"
        empty="Belum ada anggota. Mulailah dari ketua."
        summary={memberLine}
      />
      <SectionFigure of="members" />
    </SectionForm>
  );
}

function memberLine(member: Member): string {
  return joined([roleNames[member.role], fullName(member)], ': ');
}
