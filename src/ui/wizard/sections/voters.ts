import type { Member } from '#domain/risalah/opening.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import { roleNames } from '#manuscript/words/roleNames.ts';

/** Members with a column in the vote: patron and facilitator only where they have given points. */
export function votersOf(
  members: readonly Member[],
  rows: readonly Risalah['vote']['rows'][number][],
): readonly Member[] {
  return members.filter(
    ({ id, role }) =>
      (role !== 'patron' && role !== 'facilitator') ||
      rows.some(({ points }) => (points[id] ?? null) !== null),
  );
}

export function voterName({ name, role }: Member): string {
  return name.trim() === '' ? roleNames[role] : name.trim();
}
