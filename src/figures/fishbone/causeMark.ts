import { formatNumber } from '#language/formatNumber.ts';
import type { FishboneCause } from './fishboneInput.ts';

/** How a cause is marked: the furthest it has come. */
export function causeMark(cause: FishboneCause): 'plain' | 'candidate' | 'chosen' | 'proven' {
  if (cause.proven) return 'proven';
  if (cause.vote?.chosen) return 'chosen';
  return cause.candidate || cause.vote !== undefined ? 'candidate' : 'plain';
}

/** What stands at the twig: the cause, and in brackets its points: "Petugas kurang (12)". */
export function causeWords({ text, vote }: FishboneCause): string {
  return vote === undefined || vote.points === 0
    ? text
    : `${text.trim()} (${formatNumber(vote.points)})`;
}
