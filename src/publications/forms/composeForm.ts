import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Manuscript, Part } from '#manuscript/manuscript.ts';
import { circleName } from '#words/people.ts';
import { attendanceForm } from './attendanceForm.ts';
import { ballotForm } from './ballotForm.ts';
import { checkSheetForm } from './checkSheetForm.ts';
import { formNames } from './formId.ts';
import type { FormId } from './formId.ts';
import { minutesForm } from './minutesForm.ts';

export interface FormRequest {
  readonly risalah: Risalah;
  readonly form: FormId;
  /** Id of the check sheet or of the meeting it is for; empty, or one that is gone, leaves those lines blank. */
  readonly of: string;
}

const forms: Readonly<Record<FormId, (risalah: Risalah, of: string) => readonly Part[]>> = {
  'check-sheet': checkSheetForm,
  attendance: attendanceForm,
  minutes: minutesForm,
  ballot: ballotForm,
};

/** A blank form with all that the record knows already; total, so that an empty risalah gives blank lines. */
export function composeForm({ risalah, form, of }: FormRequest): Manuscript {
  return {
    title: `${formNames[form]} ${circleName(risalah)}`,
    author: circleName(risalah),
    mark: risalah.mark.trim(),
    banner: '',
    captions: 'by-chapter',
    parts: forms[form](risalah, of),
  };
}
