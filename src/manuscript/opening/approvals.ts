import { dateOf } from '#domain/tools/atoms.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import { frontMatter } from '#manuscript/blocks/heading.ts';
import { centred } from '#manuscript/blocks/paragraph.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block, SignatureBlock } from '#manuscript/manuscript.ts';
import { reportTitle } from '#manuscript/reportTitle.ts';
import { circleName } from '#manuscript/text/circleName.ts';
import { dayText } from '#manuscript/text/dayText.ts';
import { isBlank } from '#manuscript/text/isBlank.ts';
import { joined } from '#manuscript/text/joined.ts';
import { staffNumber } from '#manuscript/text/staffNumber.ts';
import { approvalStatusNames } from '#manuscript/words/approvalNames.ts';
import { columnTitles } from '#manuscript/words/columnTitles.ts';

type Approval = Risalah['approvals']['rows'][number];

/** The sheet on which a stage is signed; nothing where nobody is named to sign it. */
export function approvals(context: Context, stage: Approval['stage']): readonly Block[] {
  const { risalah } = context;
  const rows = risalah.approvals.rows.filter((row) => row.stage === stage && !isEmpty(row));
  if (rows.length === 0) return [];
  const titles = columnTitles.approvals;
  return [
    frontMatter(sheets[stage].heading, `approval-${stage}`, 'approvals'),
    centred('approvals', sheets[stage].lead),
    centred('approvals', { kind: 'text', text: reportTitle(risalah), bold: true }),
    centred('approvals', joined([circleName(risalah), risalah.identity.unit], ' · ')),
    {
      kind: 'signatures',
      blocks: rows.map((row) => signature(row, risalah.identity.city)),
      section: 'approvals',
    },
    ...numberedTable({
      section: 'approvals',
      name: stage,
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

const sheets = {
  plan: {
    heading: 'LEMBAR PENGESAHAN RENCANA',
    lead: 'Rencana perbaikan dalam risalah berikut telah diperiksa dan disetujui untuk dilaksanakan.',
  },
  final: {
    heading: 'LEMBAR PENGESAHAN',
    lead: 'Risalah berikut telah diperiksa dan disahkan sebagai hasil kerja kelompok.',
  },
} as const satisfies Record<Approval['stage'], { heading: string; lead: string }>;

function signature(row: Approval, city: string): SignatureBlock {
  const day = dayText(row.date);
  const signed = dateOf(row.date) !== null || day !== '';
  return {
    placeAndDate: signed ? joined([city, day]) : '',
    preamble: row.preamble.trim(),
    role: row.role.trim(),
    name: row.name.trim(),
    below: [row.rank.trim(), staffNumber(row)].filter((line) => line !== ''),
  };
}

function isEmpty(row: Approval): boolean {
  return isBlank(row.role) && isBlank(row.name);
}
