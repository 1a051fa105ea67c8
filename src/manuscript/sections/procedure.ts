import type { Risalah } from '#domain/risalah/risalah.ts';
import type { ProcedureStep } from '#domain/risalah/standards.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import type { ColumnDraft } from '#manuscript/blocks/table.ts';
import { identityTable, numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { dayText } from '#manuscript/text/dayText.ts';
import { isBlank } from '#manuscript/text/isBlank.ts';
import { joined } from '#manuscript/text/joined.ts';
import { columnTitles } from '#manuscript/words/columnTitles.ts';

/** The SOP as offices write it: its identity, then its steps with a column for each performer. */
export function procedure({ risalah }: Context): readonly Block[] {
  const sop = risalah.procedure;
  const titles = columnTitles.procedure;
  return [
    ...identityTable('procedure', 'identity', [
      [titles.name, sop.name],
      [titles.number, sop.number],
      [titles.createdOn, dayText(sop.createdOn)],
      [titles.revisedOn, dayText(sop.revisedOn)],
      [titles.effectiveOn, dayText(sop.effectiveOn)],
      [titles.approvedBy, sop.approvedBy],
      [titles.legalBasis, sop.legalBasis],
      [titles.qualifications, sop.qualifications],
      [titles.related, sop.related],
      [titles.equipment, sop.equipment],
      [titles.warnings, sop.warnings],
      [titles.records, sop.records],
    ]),
    ...presented('procedure', 'Urutan kegiatan, pelaksana, dan mutu bakunya', steps(sop)),
  ];
}

function steps(sop: Risalah['procedure']): readonly Block[] {
  const titles = columnTitles.procedure;
  const performers = sop.performers.map((performer, index): ColumnDraft<ProcedureStep> => ({
    title: performer.name.trim() || `Pelaksana ${index + 1}`,
    weight: 2.2,
    align: 'center',
    text: (step) => (step.performer === performer.id ? marks[step.shape] : ''),
  }));
  return numberedTable({
    section: 'procedure',
    caption: isBlank(sop.name)
      ? 'Prosedur (SOP)'
      : `SOP ${sop.name.trim().replace(/^SOP\s+/i, '')}`,
    rows: sop.steps,
    columns: [
      { title: titles.activity, weight: 4.4, text: ({ activity }) => activity },
      ...performers,
      {
        title: titles.stepEquipment,
        weight: 2.8,
        text: ({ equipment }) => equipment,
        optional: true,
      },
      { title: titles.time, weight: 1.8, text: ({ time }) => time, optional: true },
      { title: titles.output, weight: 2.6, text: ({ output }) => output, optional: true },
      { title: titles.note, weight: 2.8, text: (step) => remark(sop.steps, step), optional: true },
    ],
    note: performers.length === 0 ? '' : 'Lambang: ● mulai atau selesai, ■ kegiatan, ◊ keputusan.',
  });
}

const marks = {
  start: '●',
  activity: '■',
  decision: '◊',
  end: '●',
} as const satisfies Record<ProcedureStep['shape'], string>;

function remark(all: readonly ProcedureStep[], step: ProcedureStep): string {
  const back = all.findIndex((other) => other.id === step.otherwise);
  const returns =
    step.shape === 'decision' && step.otherwise !== '' && back >= 0
      ? `Jika tidak, kembali ke No. ${back + 1}.`
      : '';
  return joined([step.note, returns], '\n');
}
