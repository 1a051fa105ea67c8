import { useState } from 'react';
import { isRatedByMember } from '#domain/risalah/priority/priorityRatings.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { votersOf } from '#domain/risalah/priority/votes.ts';
import { useRisalah } from '#ui/risalah/openRisalah.ts';

/** Whose scores are on screen: a member, or nobody (empty) where the team scores as one. */
export function useRater({
  ratings,
}: Pick<Section<'priority'>, 'ratings'>): readonly [string, (member: string) => void] {
  const members = useRisalah((risalah) => risalah.members.rows);
  const [asked, setRater] = useState('');
  if (!isRatedByMember({ ratings })) return ['', setRater];
  const voters = votersOf(members, []);
  const rater = voters.find(({ id }) => id === asked) ?? voters[0];
  return [rater?.id ?? ratings[0]?.member ?? '', setRater];
}
