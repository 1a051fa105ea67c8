import { judgeSheetsSchema } from '#domain/convention/schema/judgeSheets.ts';
import type { JudgeSheets } from '#domain/convention/schema/judgeSheets.ts';
import type { RecordKind } from './recordKind.ts';

/** One judge's sheets of one convention: `.juri`. */
export const judgeSheetsKind: RecordKind<JudgeSheets> = {
  name: 'judge-sheets',
  extension: '.juri',
  schema: judgeSheetsSchema,
  migrations: [],
  // What a sheet names and the forms do not know is told, not taken away.
  mend: (sheets) => sheets,
  lists: [],
};
