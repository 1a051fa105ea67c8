import type { JudgeSheets } from '#domain/convention/schema/judgeSheets.ts';
import { judgeSheetsKind } from '#persistence/kinds/judgeSheets.ts';
import { encodeRecordFile } from '#persistence/kinds/recordFile.ts';
import { creativityForm, stageForm } from '#templates/convention/hallForms.ts';
import { reportForm } from '#templates/convention/reportForms.ts';
import { judgeSheetsOf } from '#tests/domain/convention/judgeSheetsOf.ts';

/** What a committee gives a judge: the field sheet and the stage sheet, for three teams. */
export function sheetsOfJudge(changes: Partial<JudgeSheets> = {}): JudgeSheets {
  return judgeSheetsOf({ forms: [reportForm, stageForm, creativityForm], ...changes });
}

export function juriFile(value: JudgeSheets): Uint8Array<ArrayBuffer> {
  return encodeRecordFile(judgeSheetsKind, { value, photos: new Map() });
}
