import type { Member } from '#domain/risalah/schema/opening.ts';
import { isBlank } from './isBlank.ts';
import { joined } from './joined.ts';

/** A member's name with titles before and after: "dr. Sri Wahyuni, M.Kes.". */
export function fullName(member: Member): string {
  const name = joined([member.titleBefore, member.name], ' ');
  return isBlank(member.name) ? '' : joined([name, member.titleAfter]);
}
