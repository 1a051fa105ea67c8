import type { PriorityRow, PriorityScores } from '#domain/risalah/priorityScores.ts';
import { priorityScores } from '#domain/risalah/priorityScores.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { bold, body, formula, labelled } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import type { ColumnDraft } from '#manuscript/blocks/table.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { isBlank } from '#manuscript/text/isBlank.ts';
import { problemText } from '#manuscript/text/pointedAt.ts';
import { variantNames } from '#manuscript/words/variantNames.ts';

/** The problems scored and ranked, the arithmetic, and the problem that was chosen with the reason. */
export function priority({ risalah }: Context): readonly Block[] {
  const result = priorityScores(risalah);
  return [
    ...presented('priority', `Penilaian prioritas masalah dengan ${method(risalah)}`, [
      ...scoreTable(risalah, result),
    ]),
    ...arithmetic(risalah, result),
    ...choice(risalah, result),
    ...labelled('priority', 'Alasan', risalah.priority.reason),
  ];
}

function method({ priority: { variant } }: Risalah): string {
  return variant === 'usg' ? 'metode USG' : `metode ${variantNames.priority[variant]}`;
}

function scoreTable(risalah: Risalah, { raters, rows }: PriorityScores): readonly Block[] {
  if (raters === 0) return [];
  const { criteria, chosen, scale } = risalah.priority;
  const rated = raters > 1 ? `; rata-rata dari ${raters} penilai` : '';
  return numberedTable({
    section: 'priority',
    caption: 'Prioritas masalah',
    rows,
    vital: ({ problem }) => problem === chosen,
    columns: [
      { title: 'Masalah', weight: 4.4, text: ({ text }) => text },
      ...criteria.map(({ name }, at): ColumnDraft<PriorityRow> => ({
        title: name,
        weight: 2,
        align: 'center',
        text: ({ scores }) => optional(scores[at] ?? null),
      })),
      { title: 'Jumlah', weight: 1.8, align: 'center', text: ({ total }) => optional(total) },
      { title: 'Peringkat', weight: 2, align: 'center', text: ({ rank }) => optional(rank) },
    ],
    note: `Skala 1 sampai ${scale}; nilai tertinggi berarti paling mendesak untuk ditangani${rated}.`,
  });
}

function arithmetic(risalah: Risalah, { rows }: PriorityScores): readonly Block[] {
  const { chosen, criteria, variant } = risalah.priority;
  const row = rows.find(({ problem }) => problem === chosen);
  if (row === undefined || row.total === null) return [];
  const sign = variant === 'carl' ? ' × ' : ' + ';
  const names = criteria.map(({ name }) => shortName(name));
  if (variant === 'weighted') {
    return [formula('priority', `Jumlah = Σ (bobot × nilai) = ${formatNumber(row.total)}`)];
  }
  const terms = row.scores.map(optional).join(sign);
  return [
    formula('priority', `Jumlah = ${names.join(sign)} = ${terms} = ${formatNumber(row.total)}`),
  ];
}

function choice(risalah: Risalah, { rows, ties }: PriorityScores): readonly Block[] {
  const { chosen } = risalah.priority;
  const name = problemText(risalah, chosen);
  if (isBlank(name)) return [];
  const row = rows.find(({ problem }) => problem === chosen);
  const scored =
    row === undefined || row.total === null || row.rank === null
      ? ''
      : `, dengan jumlah ${formatNumber(row.total)} pada peringkat ke-${row.rank}`;
  const tied = ties.some((group) => group.includes(chosen))
    ? ' Nilainya sama dengan masalah lain, sehingga kelompok memutuskan bersama.'
    : '';
  return [
    body(
      'priority',
      'Masalah yang dipilih adalah ',
      bold(name.replace(/\.+$/, '')),
      `${scored}.${tied}`,
    ),
  ];
}

function shortName(name: string): string {
  return name.replace(/\s*\(.*\)\s*$/, '').trim() || name.trim();
}

function optional(value: number | null): string {
  return value === null ? '' : formatNumber(value);
}
