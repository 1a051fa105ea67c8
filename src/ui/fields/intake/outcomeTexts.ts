import type { Outcome } from '#intake/tableReader.ts';
import { formatNumber } from '#language/formatNumber.ts';

/** Names of columns that a sentence lists before it says that there are more. */
const MOST_NAMED = 3;

/** Said where rows of the table are not rows of what comes in. */
export function countedText({ reading, shown }: Outcome): string {
  const [given, made] = [reading.data.length, shown.rows.length];
  return made < given
    ? `${formatNumber(given)} baris dihitung menjadi ${formatNumber(made)} baris.`
    : '';
}

/** Said of a first row that was taken for the names of columns. */
export function headText({ reading: { grid, heads } }: Outcome): string {
  const [first] = heads;
  if (first === undefined) return '';
  const names = (grid.texts[first] ?? []).filter((text) => text !== '').map((text) => `“${text}”`);
  const shown = names.slice(0, MOST_NAMED).join(', ');
  return `Baris ${first + 1} (${names.length > MOST_NAMED ? `${shown}, …` : shown}) dibaca sebagai judul kolom.`;
}
