import { columnTitles } from '#words/columns.ts';
import { pairwiseChecks } from '#domain/risalah/priority/pairwise.ts';
import {
  criteriaOf,
  filterQuestions,
  passesFilter,
} from '#domain/risalah/priority/priorityCriteria.ts';
import type { PriorityRow, PriorityScores } from '#domain/risalah/priority/priorityScores.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Problem } from '#domain/risalah/schema/theme.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { body } from '#manuscript/blocks/paragraph.ts';
import type { ColumnDraft } from '#manuscript/blocks/table.ts';
import { numberedTable, totalRow } from '#manuscript/blocks/table.ts';
import type { Block, Table } from '#manuscript/manuscript.ts';
import { amountText } from '#words/printed.ts';
import { pairwiseCheckText, priorityScale, totalName } from '#words/readings/priority.ts';
import { memberKey, memberLetter } from '#words/people.ts';
import { filterQuestionNames } from '#words/theme.ts';

/** What sifted the problems, and the matrix that ranks them. */
export function priorityTables(risalah: Risalah, result: PriorityScores): readonly Table[] {
  const matrix = scoreTable(risalah, result);
  switch (risalah.priority.variant) {
    case 'apkl-usg':
      return [...filterTable(risalah), ...matrix];
    case 'usg-pairwise':
      return matrix.map((table) => withSums(table, risalah));
    default:
      return matrix;
  }
}

/** Whether the columns of the comparison add up. */
export function pairwiseCheck(risalah: Risalah, { raters }: PriorityScores): readonly Block[] {
  if (risalah.priority.variant !== 'usg-pairwise' || raters === 0) return [];
  const text = pairwiseCheckText(pairwiseChecks(risalah), risalah.inventory.problems.length);
  return text === '' ? [] : [body('priority', text)];
}

function scoreTable(risalah: Risalah, result: PriorityScores): readonly Table[] {
  if (result.raters === 0) return [];
  const { chosen } = risalah.priority;
  const byMember = risalah.priority.variant === 'nominal';
  const key = memberKey(result.columns.map(({ name }) => name));
  const scale = priorityScale(risalah.priority, result);
  return numberedTable({
    section: 'priority',
    caption: 'Prioritas masalah',
    rows: result.rows.filter(({ passed }) => passed),
    vital: ({ problem }) => problem === chosen,
    columns: [
      { title: columnTitles.priority.problem, weight: 4.4, text: ({ text }) => text },
      ...result.columns.map(({ id, name }, at): ColumnDraft<PriorityRow> => ({
        title: byMember ? memberLetter(at) : `${name}${weightOf(risalah, id)}`,
        weight: byMember ? 0.9 : 2,
        align: 'center',
        text: ({ scores }) => optional(scores[at] ?? null),
      })),
      {
        title: totalName(risalah.priority.variant),
        weight: 1.8,
        align: 'center',
        text: ({ total }) => optional(total),
      },
      {
        title: columnTitles.priority.rank,
        weight: 2,
        align: 'center',
        text: ({ rank }) => optional(rank),
      },
    ],
    note: byMember ? `${scale} ${key}.` : scale,
  });
}

function weightOf({ priority }: Risalah, id: string): string {
  if (priority.variant !== 'weighted') return '';
  const weight = criteriaOf(priority).find((criterion) => criterion.id === id)?.weight ?? null;
  return weight === null ? '' : ` (bobot ${amountText(weight)})`;
}

function filterTable({ inventory, priority }: Risalah): readonly Table[] {
  if (priority.filter.every(({ passed }) => passed.length === 0)) return [];
  const passed = new Map(priority.filter.map((row) => [row.problem, row.passed]));
  return numberedTable<Problem>({
    section: 'priority',
    name: 'filter',
    caption: 'Saringan masalah menurut APKL',
    rows: inventory.problems,
    columns: [
      { title: columnTitles.priority.problem, weight: 4.4, text: ({ problem }) => problem },
      ...filterQuestions.map((question): ColumnDraft<Problem> => ({
        title: filterQuestionNames[question].name,
        weight: 2.4,
        align: 'center',
        text: ({ id }) => (passed.get(id)?.includes(question) === true ? 'Ya' : 'Tidak'),
        preset: true,
      })),
      {
        title: 'Hasil',
        weight: 1.8,
        text: ({ id }) => (passesFilter(priority, id) ? 'Lolos' : 'Gugur'),
        preset: true,
      },
    ],
    note: 'Masalah lolos bila keempat syarat terpenuhi.',
  });
}

function withSums(table: Table, risalah: Risalah): Table {
  const sums = pairwiseChecks(risalah).map(({ sum }) => sum);
  const all = sums.reduce((total, sum) => total + sum, 0);
  const texts = [...sums, all].map((sum) => formatNumber(sum));
  return { ...table, rows: [...table.rows, totalRow('Jumlah kolom', 2, [...texts, ''])] };
}

function optional(value: number | null): string {
  return value === null ? '' : formatNumber(value);
}
