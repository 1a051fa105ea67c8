import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';

/** What the columns of a check sheet are, as a choice and as the name of each. */
export const columnKinds = {
  day: { label: 'Hari', name: 'Hari ke-' },
  shift: { label: 'Giliran kerja', name: 'Giliran ' },
  place: { label: 'Tempat/loket', name: 'Loket ' },
  officer: { label: 'Petugas', name: 'Petugas ' },
  other: { label: 'Lainnya', name: 'Kolom ' },
} as const satisfies Record<CheckSheetInput['by'], { label: string; name: string }>;

/** The name of a column that nobody has named yet; positions count from 0. */
export function columnName(by: CheckSheetInput['by'], position: number): string {
  return `${columnKinds[by].name}${position + 1}`;
}
