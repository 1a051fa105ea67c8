import { formatList } from '#language/formatList.ts';

/** Rows that are left out and why: "Baris 3 dan 7 belum dihitung: nilainya kosong." Empty where none is. */
export function rowProblems(
  problems: readonly { readonly row: number; readonly reason: 'missing' | 'unreadable' }[],
): string {
  const rowsOf = (reason: 'missing' | 'unreadable') => [
    ...new Set(problems.filter((each) => each.reason === reason).map(({ row }) => row)),
  ];
  return [
    sentence(rowsOf('missing'), 'nilainya kosong'),
    sentence(rowsOf('unreadable'), 'nilainya belum terbaca'),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

const MOST_NAMED = 8;

function sentence(rows: readonly number[], reason: string): string {
  if (rows.length === 0) return '';
  const named = rows.slice(0, MOST_NAMED).map(String);
  const rest = rows.length - named.length;
  const list = formatList(rest > 0 ? [...named, `${rest} baris lain`] : named);
  return `Baris ${list} belum dihitung: ${reason}.`;
}
