import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';

/** What the columns of a check sheet are. */
export const checkSheetColumnNames = {
  day: 'Hari',
  shift: 'Giliran',
  place: 'Tempat',
  officer: 'Petugas',
  other: 'Kelompok data',
} as const satisfies Record<CheckSheetInput['by'], string>;
