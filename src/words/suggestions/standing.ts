import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { isBlank } from '#language/isBlank.ts';
import { closingNames, decisionNames, progressNames } from './choices.ts';

export const LATE = 'Terlambat dijawab';

/** How far a suggestion or a complaint is, in a few words. */
export function standingText(one: Suggestion): string {
  if (one.closing !== '') return `Ditutup: ${closingNames[one.closing].toLowerCase()}`;
  if (one.progress === 'done' || one.progress === 'under-way') return progressNames[one.progress];
  if (one.decision !== '') return decisionNames[one.decision];
  if (one.source === 'public') {
    return one.feedbackOn === '' && isBlank(one.feedback) ? 'Belum dijawab' : 'Sudah dijawab';
  }
  return one.assessments.length > 0 ? 'Sedang dinilai' : 'Belum dinilai';
}
