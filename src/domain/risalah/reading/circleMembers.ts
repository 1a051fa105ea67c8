import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Member } from '#domain/risalah/schema/opening.ts';
import { isBlank } from '#language/isBlank.ts';

/** Who is of the circle, by name: its leader, its secretary, its members. Patron and facilitator stand beside it. */
export function circleMembers({ members }: Pick<Risalah, 'members'>): readonly Member[] {
  return members.rows.filter(
    ({ name, role }) => role !== 'patron' && role !== 'facilitator' && !isBlank(name),
  );
}
