import type { Approval } from '#domain/risalah/schema/opening.ts';
import { threadOf } from '#domain/risalah/reading/thread.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { frontMatter, sectionHeading } from '#manuscript/blocks/heading.ts';
import { body, centred } from '#manuscript/blocks/paragraph.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block, Run } from '#manuscript/manuscript.ts';
import { reportTitle } from '#manuscript/reportTitle.ts';
import { circleName, approvalStatusNames } from '#words/people.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { columnTitles } from '#words/columns.ts';
import { signature, signing } from './signature.ts';

/** The sheet on which the whole is signed; nothing where nobody is named to sign it. */
export function approvals({ risalah }: Context): readonly Block[] {
  const rows = signing(risalah, 'final');
  if (rows.length === 0) return [];
  return [
    frontMatter('LEMBAR PENGESAHAN', 'approval-final', 'approvals'),
    centred(
      'approvals',
      areApproved(rows)
        ? 'Risalah berikut telah diperiksa dan disahkan sebagai hasil kerja kelompok.'
        : 'Risalah berikut diajukan untuk diperiksa dan disahkan sebagai hasil kerja kelompok.',
    ),
    ...centredLine({ kind: 'text', text: reportTitle(risalah), bold: true }),
    ...centredLine({
      kind: 'text',
      text: joined([circleName(risalah), risalah.identity.unit], ' · '),
    }),
    ...signed(risalah, rows),
  ];
}

/** A line of its own; nothing where it has no words, as an empty paragraph is read out as one. */
function centredLine(words: Extract<Run, { readonly kind: 'text' }>): readonly Block[] {
  return isBlank(words.text) ? [] : [centred('approvals', words)];
}

/** The signatures under the plan, which stand where the plan ends and nothing has been carried out yet. */
export function planApproval({ risalah }: Context): readonly Block[] {
  const rows = signing(risalah, 'plan');
  // Nobody approves a plan that is not there.
  if (rows.length === 0 || threadOf(risalah).measures.length === 0) return [];
  return [
    sectionHeading('Pengesahan rencana', 'approvals'),
    body(
      'approvals',
      areApproved(rows)
        ? 'Rencana perbaikan di atas telah diperiksa dan disetujui untuk dilaksanakan.'
        : 'Rencana perbaikan di atas diajukan untuk diperiksa dan disetujui.',
    ),
    ...signed(risalah, rows),
  ];
}

/** Before all have agreed the sheet asks for it; signed, it says so itself. */
function areApproved(rows: readonly Approval[]): boolean {
  return rows.every(({ status }) => status === 'approved');
}

function signed(risalah: Risalah, rows: readonly Approval[]): readonly Block[] {
  const titles = columnTitles.approvals;
  return [
    {
      kind: 'signatures',
      blocks: rows.map((row) => signature(row, risalah.identity.city)),
      section: 'approvals',
    },
    ...numberedTable({
      section: 'approvals',
      name: rows[0]?.stage ?? '',
      caption: '',
      rows: rows.filter((row) => row.status === 'revise' || !isBlank(row.comment)),
      columns: [
        { title: titles.role, weight: 4, text: (row) => row.role },
        { title: titles.status, weight: 3, text: (row) => approvalStatusNames[row.status] },
        { title: titles.comment, weight: 6, text: (row) => row.comment, optional: true },
      ],
    }),
  ];
}
