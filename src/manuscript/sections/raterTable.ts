import type { PriorityRow, PriorityScores } from '#domain/risalah/priorityScores.ts';
import { raterScores } from '#domain/risalah/raterScores.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { groupRow, plainRow, tableAnchor } from '#manuscript/blocks/table.ts';
import type { Table, TableColumn, TableRow } from '#manuscript/manuscript.ts';
import { memberKey, memberLetter } from '#manuscript/text/memberLetter.ts';

/** What each rater gave, with the mean that the matrix shows; nothing where one rater or the team as one scored. */
export function raterTable(risalah: Risalah, result: PriorityScores): readonly Table[] {
  const raters = raterScores(risalah);
  if (raters.length < 2) return [];
  const columns: readonly TableColumn[] = [
    { title: 'Kriteria', weight: 4, align: 'start' },
    ...raters.map((_, at) => ({ title: memberLetter(at), weight: 0.9, align: 'center' as const })),
    { title: 'Rata-rata', weight: 2, align: 'center' },
  ];
  const rowsOf = ({ problem, text, scores }: PriorityRow): readonly TableRow[] => [
    groupRow(text, columns.length),
    ...result.columns.map(({ id, name }, at) =>
      plainRow([
        name,
        ...raters.map(({ score }) => numberText(score(problem, id))),
        numberText(scores[at] ?? null),
      ]),
    ),
  ];
  return [
    {
      kind: 'table',
      caption: 'Nilai tiap penilai',
      anchor: tableAnchor('priority', 'raters'),
      columns,
      rows: result.rows
        .filter(({ passed, scores }) => passed && scores.some((score) => score !== null))
        .flatMap(rowsOf),
      note: memberKey(raters.map(({ name }) => name)),
      section: 'priority',
    },
  ];
}

function numberText(value: number | null): string {
  return value === null ? '' : formatNumber(value);
}
