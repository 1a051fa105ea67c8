import { noSentences } from '#domain/risalah/carries/carry.ts';
import { inForce } from '#domain/risalah/carries/inForce.ts';
import { isKnown, knownIds } from './knownIds.ts';
import { walkIds } from './pointerWalk.ts';
import { isRatedByMember } from '#domain/risalah/priority/priorityRatings.ts';
import type { Rating } from '#domain/risalah/schema/theme.ts';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { withoutCircles } from './withoutCircles.ts';

/**
 * Empties pointers to records that do not exist, and cuts causes that explain themselves in a circle.
 *
 * Rows stay, whatever they say: only where they pointed at nothing do they now point nowhere. Sections in which nothing
 * dangled are the very same.
 */
export function dropDanglingReferences(risalah: Risalah): Risalah {
  // A row that only stands for another one can be pointed at, too.
  const known = knownIds(inForce(risalah, noSentences).risalah);
  const mended = walkIds(risalahSchema, risalah, ({ mark, id, within }) => {
    if (mark.role !== 'pointer') return id;
    const isItself = mark.itself === 'never' && id === within.at(-1);
    return isKnown(known, mark, id) && !isItself ? id : '';
  });
  const { priority } = mended;
  const ratings = isRatedByMember(risalah.priority)
    ? membersFirst(priority.ratings)
    : priority.ratings;
  return {
    ...mended,
    priority: ratings === priority.ratings ? priority : { ...priority, ratings },
    'cause-effect': withoutCircles(mended['cause-effect']),
  };
}

/** The first entry tells who scores: one whose member is gone must not turn the others' scores off. */
function membersFirst(ratings: Rating[]): Rating[] {
  const sorted = ratings.toSorted((a, b) => Number(a.member === '') - Number(b.member === ''));
  return sorted.every((rating, index) => rating === ratings[index]) ? ratings : sorted;
}
