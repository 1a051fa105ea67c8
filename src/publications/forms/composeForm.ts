import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Manuscript, Part } from '#manuscript/manuscript.ts';
import { circleName } from '#words/people.ts';
import { attendanceForm } from './attendanceForm.ts';
import { ballotForm } from './ballotForm.ts';
import { checkSheetForm } from './checkSheetForm.ts';
import { formNames } from './formId.ts';
import type { FormId } from './formId.ts';
import { jurySheet, jurySheetName } from './jurySheet.ts';
import type { AskedQuestion } from './jurySheet.ts';
import { minutesForm } from './minutesForm.ts';

/** A sheet to be printed: a blank form, or what a jury is likely to ask. */
export type FormRequest = BlankFormRequest | JurySheetRequest;

interface BlankFormRequest {
  readonly risalah: Risalah;
  readonly form: FormId;
  /** Id of the check sheet or of the meeting it is for; empty, or one that is gone, leaves those lines blank. */
  readonly of: string;
}

interface JurySheetRequest {
  readonly risalah: Risalah;
  readonly form: 'jury-questions';
  readonly questions: readonly AskedQuestion[];
}

const forms: Readonly<Record<FormId, (risalah: Risalah, of: string) => readonly Part[]>> = {
  'check-sheet': checkSheetForm,
  attendance: attendanceForm,
  minutes: minutesForm,
  ballot: ballotForm,
};

/** A sheet with all that the record knows already; total, so that an empty risalah gives blank lines. */
export function composeForm(request: FormRequest): Manuscript {
  const { risalah } = request;
  const isJury = request.form === 'jury-questions';
  const name = isJury ? jurySheetName : formNames[request.form];
  return {
    title: `${name} ${circleName(risalah)}`,
    author: circleName(risalah),
    mark: risalah.mark.trim(),
    banner: '',
    captions: 'by-chapter',
    parts: isJury
      ? jurySheet(risalah, request.questions)
      : forms[request.form](risalah, request.of),
  };
}
