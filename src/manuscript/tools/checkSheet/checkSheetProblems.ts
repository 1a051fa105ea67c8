import type { CheckSheetProblem, CheckSheetResult } from '#domain/tools/checkSheet/checkSheet.ts';
import { formatList } from '#language/formatList.ts';
import { joined } from '#language/joined.ts';
import { withinSentence } from '#language/withinSentence.ts';

/** More cells than these are counted, not named. */
const MOST_NAMED = 6;

/** Cells that are left out or odd, in sentences. An empty cell is none: nothing was seen there. */
export function checkSheetProblems(result: CheckSheetResult): string {
  const cellsWith = (reason: CheckSheetProblem['reason']): readonly string[] =>
    result.problems
      .filter((problem) => problem.reason === reason)
      .map(({ row, column }) => cellName(result, row, column));
  const broken = result.counts.flatMap((counts, row) =>
    counts.flatMap((count, column) =>
      count === null || Number.isInteger(count) ? [] : [cellName(result, row + 1, column + 1)],
    ),
  );
  return joined(
    [
      sentence(cellsWith('unreadable'), 'belum terbaca, sehingga belum dihitung'),
      sentence(cellsWith('negative'), 'di bawah nol, sehingga belum dihitung'),
      sentence(broken, 'semestinya bilangan bulat'),
    ],
    ' ',
  );
}

function sentence(cells: readonly string[], told: string): string {
  if (cells.length === 0) return '';
  const named = cells.slice(0, MOST_NAMED);
  const more = cells.length - named.length;
  return `Angka pada ${formatList(more === 0 ? named : [...named, `${more} sel lain`])} ${told}.`;
}

/** "antrean lama (3 Juni)"; row 0 holds the numbers observed. */
function cellName({ kinds, columns }: CheckSheetResult, row: number, column: number): string {
  const kind = withinSentence(kinds[row - 1]?.name ?? '') || `baris ${row}`;
  const place = columns[column - 1]?.name.trim() || `kolom ${column}`;
  return `${row === 0 ? 'jumlah diamati' : kind} (${place})`;
}
