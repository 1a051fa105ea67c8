import type { Member } from '#domain/risalah/schema/opening.ts';
import { numberKindNames } from '#manuscript/words/numberKindNames.ts';
import { isBlank } from './isBlank.ts';

/** A civil servant's number with its kind: "NIP 1980…"; empty for those who have none. */
export function staffNumber({ numberKind, number }: Pick<Member, 'numberKind' | 'number'>): string {
  if (numberKind === 'none' || isBlank(number)) return '';
  return `${numberKindNames[numberKind]} ${number.trim()}`;
}
