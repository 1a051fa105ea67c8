import type { DataNames } from '#domain/tools/dataNames.ts';
import { checkSheetColumnNames } from './checkSheetColumnNames.ts';
import { columnName } from './columnName.ts';

/** What data are called that nobody has named. */
export const dataNames: DataNames = {
  ...checkSheetColumnNames,
  kind: 'Jenis',
  stratum: 'Kelompok',
  value: 'Nilai',
  dayAt: (position) => columnName('day', position),
};
