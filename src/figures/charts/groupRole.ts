import type { SeriesRole } from '#figures/figure.ts';

/** Looks of groups in one chart, neighbours far apart. */
const groupRoles: readonly SeriesRole[] = [
  'data',
  'alternate',
  'before',
  'cumulative',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
];

/** More groups than these cannot be told apart in one chart. */
export const MOST_GROUPS = groupRoles.length;

/** The role of a group's bars by its place among at most `MOST_GROUPS`, from 0: no two have the same look. */
export function groupRole(at: number): SeriesRole {
  return groupRoles[at % MOST_GROUPS] ?? 'data';
}
