import type { Context } from '#manuscript/context.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { fullName, roleNames } from '#words/people.ts';
import { joined } from '#language/joined.ts';
import { organisationView } from '#manuscript/drawings/organisationView.ts';
import { columnTitles } from '#words/columns.ts';

/** Who belongs to the circle, as a table and as an organisation chart. */
export function members({ risalah }: Context): readonly Block[] {
  const titles = columnTitles.members;
  const table = numberedTable({
    section: 'members',
    caption: 'Susunan anggota kelompok',
    rows: risalah.members.rows,
    columns: [
      { title: titles.role, weight: 2.2, text: ({ role }) => roleNames[role], preset: true },
      { title: titles.name, weight: 3.4, text: fullName },
      { title: titles.number, weight: 3.2, text: ({ number }) => number, optional: true },
      { title: titles.rank, weight: 2.4, text: ({ rank }) => rank, optional: true },
      {
        title: titles.position,
        weight: 3,
        text: ({ position, section }) => joined([position, section]),
        optional: true,
      },
    ],
  });
  return presented('members', 'Susunan anggota kelompok', [
    ...table,
    ...organisationView(risalah).blocks,
  ]);
}
