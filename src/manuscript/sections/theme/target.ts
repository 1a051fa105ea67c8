import { numberOf } from '#domain/tools/atoms.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { TargetRow } from '#domain/risalah/schema/theme.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { body, formula, labelled } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable, plainRow, tableAnchor } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { quantityText, dayText, periodText } from '#words/printed.ts';
import { changeFormula, changeText, changeWords } from '#words/readings/change.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { exposureText } from '#manuscript/sections/exposure.ts';
import { isSummary } from '#manuscript/summary.ts';
import { columnTitles } from '#words/columns.ts';

const titles = columnTitles.target;

/** The targets with where they start and how far they reach, the main one in words and arithmetic. */
export function target(context: Context): readonly Block[] {
  const { risalah } = context;
  return [
    ...presented('target', 'Sasaran yang ditetapkan', targetTable(context)),
    ...mainTarget(risalah),
    ...(isSummary(context) ? [] : feasibility(risalah)),
  ];
}

/** Whether each target is within reach, what it promises and what may come in between. */
function feasibility(risalah: Risalah): readonly Block[] {
  const { predictedBenefit, possibleProblems, agreedWith } = risalah.target;
  return [
    ...presented('target', 'Kelayakan sasaran menurut ukuran SMART', smartTable(risalah)),
    ...labelled('target', 'Perkiraan manfaat', predictedBenefit),
    ...labelled('target', 'Kemungkinan masalah', possibleProblems),
    ...labelled('target', 'Disepakati dengan', agreedWith),
  ];
}

function targetTable(context: Context): readonly Block[] {
  const { background, inventory } = context.risalah;
  const data = [...background.data, ...inventory.data];
  return numberedTable({
    section: 'target',
    caption: 'Sasaran',
    rows: context.risalah.target.rows,
    brief: isSummary(context),
    columns: [
      { title: titles.aspect, weight: 2, text: ({ aspect }) => aspect, optional: true },
      { title: titles.indicator, weight: 3.2, text: ({ indicator }) => indicator },
      { title: titles.baseline, weight: 2.6, text: (row) => baselineText(row, data) },
      { title: titles.target, weight: 1.8, text: (row) => quantityText(row.target, row.unit) },
      { title: 'Perubahan', weight: 2, text: rowChange, optional: true },
      {
        title: titles.deadline,
        weight: 2.2,
        text: ({ deadline }) => dayText(deadline),
        optional: true,
      },
      {
        title: titles.success,
        fullOnly: true,
        weight: 2.6,
        text: ({ success }) => success,
        optional: true,
      },
    ],
  });
}

function baselineText(row: TargetRow, data: readonly ToolUse[]): string {
  return joined(
    [
      quantityText(row.baseline, row.unit),
      periodText(row.baselineFrom, row.baselineTo),
      exposureText(row.baselineServed, data),
    ],
    '\n',
  );
}

function rowChange({ baseline, target: wanted, unit }: TargetRow): string {
  const before = numberOf(baseline);
  const after = numberOf(wanted);
  return before === null || after === null ? '' : changeText(before, after, unit);
}

function mainTarget({ target: { rows } }: Risalah): readonly Block[] {
  const [main] = rows;
  if (main === undefined) return [];
  const before = numberOf(main.baseline);
  const after = numberOf(main.target);
  if (before === null || after === null || isBlank(main.indicator)) return [];
  const verb = main.direction === 'down' ? 'menurunkan' : 'meningkatkan';
  const deadline = dayText(main.deadline);
  const until = deadline === '' ? '' : `, paling lambat ${deadline}`;
  const arithmetic = changeFormula(before, after);
  return [
    body(
      'target',
      `Sasaran utama adalah ${verb} ${withinSentence(main.indicator)} dari ${formatQuantity(before, main.unit)} menjadi ${formatQuantity(after, main.unit)} (${changeWords(before, after, main.unit)})${until}.`,
    ),
    ...(arithmetic === '' ? [] : [formula('target', arithmetic)]),
    ...labelled('target', titles.reason, main.reason),
  ];
}

/** The measures down and the targets across: few columns, in type that can be read. */
function smartTable({ target: { rows } }: Risalah): readonly Block[] {
  const told = rows.filter((row) => measures.some(({ of }) => !isBlank(of(row))));
  if (told.length === 0) return [];
  const asked = measures.filter(({ of }) => told.some((row) => !isBlank(of(row))));
  return [
    {
      kind: 'table',
      caption: 'Kelayakan sasaran (SMART)',
      anchor: tableAnchor('target', 'smart'),
      columns: [
        { title: 'Ukuran', weight: 3, align: 'start' },
        ...told.map(({ indicator }) => ({
          title: indicator.trim(),
          weight: Math.max(2.5, 11 / told.length),
          align: 'start' as const,
        })),
      ],
      rows: asked.map(({ name, of }) => plainRow([name, ...told.map(of)])),
      note: '',
      section: 'target',
    },
  ];
}

const measures: readonly { readonly name: string; readonly of: (row: TargetRow) => string }[] = [
  { name: titles.specific, of: ({ specific }) => specific },
  { name: titles.measurable, of: ({ measurable }) => measurable },
  { name: titles.achievable, of: ({ achievable }) => achievable },
  { name: titles.relevant, of: ({ relevant }) => relevant },
  { name: titles.timed, of: ({ timed }) => timed },
];
