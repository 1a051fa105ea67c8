import type { PriorityRow, PriorityScores } from '#domain/risalah/priority/priorityScores.ts';
import { raterScores } from '#domain/risalah/priority/raterScores.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { groupRow, plainRow, tableAnchor } from '#manuscript/blocks/table.ts';
import type { Table, TableColumn, TableRow } from '#manuscript/manuscript.ts';
import { memberKey, memberLetter } from '#words/people.ts';

/** Of more problems than these only the highest are detailed: nobody reads the pages that all would take. */
const MOST_PROBLEMS = 20;

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
  const scored = result.rows.filter(
    ({ passed, scores }) => passed && scores.some((score) => score !== null),
  );
  const told = scored.length > MOST_PROBLEMS ? highest(scored) : scored;
  const key = memberKey(raters.map(({ name }) => name));
  return [
    {
      kind: 'table',
      caption: 'Nilai tiap penilai',
      anchor: tableAnchor('priority', 'raters'),
      columns,
      rows: told.flatMap(rowsOf),
      note:
        told.length < scored.length
          ? `Dirinci ${told.length} masalah dengan jumlah tertinggi. ${key}.`
          : key,
      section: 'priority',
    },
  ];
}

function highest(rows: readonly PriorityRow[]): readonly PriorityRow[] {
  return rows
    .toSorted((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity))
    .slice(0, MOST_PROBLEMS);
}

function numberText(value: number | null): string {
  return value === null ? '' : formatNumber(value);
}
