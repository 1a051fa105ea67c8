import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { body } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { cell, tableAnchor } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block, TableCell, TableRow } from '#manuscript/manuscript.ts';
import { dayText } from '#words/printed.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { hasAnnexes } from '#manuscript/printedSteps.ts';
import { isSummary } from '#manuscript/summary.ts';
import { procedureTitle, procedureView } from '#manuscript/drawings/procedureView.ts';
import { columnTitles } from '#words/columns.ts';

/**
 * The SOP: in the annexes where there are any, with a word of it here; else in full; in a summary the word alone.
 */
export function procedure(context: Context): readonly Block[] {
  const full = procedureInFull(context.risalah);
  if (full.length === 0) return [];
  const told = procedureWords(context.risalah);
  if (hasAnnexes(context)) {
    const annex = { kind: 'reference', anchor: PROCEDURE_ANNEX } as const;
    return [body('procedure', told, ' Selengkapnya dimuat pada ', annex, '.')];
  }
  return isSummary(context) ? [body('procedure', told)] : full;
}

/** Where the annex with the SOP is referred to. */
export const PROCEDURE_ANNEX = 'annex-procedure';

/** The SOP as offices write it: its identity block, then the flow of its activities. */
export function procedureInFull(risalah: Risalah): readonly Block[] {
  return [
    ...identityBlock(risalah),
    ...presented(
      'procedure',
      'Urutan kegiatan, pelaksana, dan mutu bakunya',
      procedureView(risalah).blocks,
    ),
  ];
}

/** "SOP Pendaftaran terdiri atas enam kegiatan … Nomornya 440/12, berlaku sejak 1 September 2026." */
function procedureWords(risalah: Risalah): string {
  const { name, number, effectiveOn } = risalah.procedure;
  const flow = procedureView(risalah).reading || `${procedureTitle(name)} telah disusun.`;
  const day = dayText(effectiveOn);
  const facts = joined([
    isBlank(number) ? '' : `bernomor ${number.trim()}`,
    day === '' ? '' : `berlaku sejak ${day}`,
  ]);
  return facts === '' ? flow : `${flow} Prosedur ini ${facts}.`;
}

/** The customary form: office and numbers side by side, below them what applies, two and two. */
function identityBlock({ identity, procedure: sop }: Risalah): readonly Block[] {
  const titles = columnTitles.procedure;
  const facts = [
    [titles.number, sop.number],
    [titles.createdOn, dayText(sop.createdOn)],
    [titles.revisedOn, dayText(sop.revisedOn)],
    [titles.effectiveOn, dayText(sop.effectiveOn)],
    [titles.approvedBy, sop.approvedBy],
    [titles.name, sop.name],
  ] as const;
  const pairs = [
    [titles.legalBasis, sop.legalBasis, titles.qualifications, sop.qualifications],
    [titles.related, sop.related, titles.equipment, sop.equipment],
    [titles.warnings, sop.warnings, titles.records, sop.records],
  ] as const;
  const told = pairs.filter(([, left, , right]) => !isBlank(left) || !isBlank(right));
  if (told.length === 0 && facts.every(([, text]) => isBlank(text))) return [];
  const office = joined([identity.institution, identity.opd, identity.unit], '\n');
  return [
    {
      kind: 'table',
      caption: '',
      anchor: tableAnchor('procedure', 'identity'),
      columns: [
        { title: '', weight: 6.5, align: 'start' },
        { title: '', weight: 3.2, align: 'start' },
        { title: '', weight: 4.3, align: 'start' },
      ],
      rows: [
        ...facts.map(([title, text], index) =>
          row([
            ...(index === 0 ? [{ ...cell(office), rowSpan: facts.length, bold: true }] : []),
            cell(title),
            cell(text),
          ]),
        ),
        ...told.flatMap(([leftTitle, left, rightTitle, right]) => [
          row([heading(leftTitle), { ...heading(rightTitle), span: 2 }]),
          row([numbered(left), { ...numbered(right), span: 2 }]),
        ]),
      ],
      note: '',
      section: 'procedure',
      frame: 'boxed',
    },
  ];
}

function row(cells: readonly TableCell[]): TableRow {
  return { cells, style: 'plain' };
}

function heading(title: string): TableCell {
  return { ...cell(title), bold: true };
}

/** Several lines are points that the form numbers; one stands alone. */
function numbered(text: string): TableCell {
  const lines = text.split(/\r?\n/u).filter((line) => !isBlank(line));
  if (lines.length < 2) return cell(text);
  return { lines: lines.map((line, index) => `${index + 1}. ${line.trim()}`) };
}
