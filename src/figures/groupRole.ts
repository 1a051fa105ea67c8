import type { SeriesRole } from './figure.ts';

/** Looks of groups in one chart; from the seventh on they begin again. */
const groupRoles: readonly SeriesRole[] = [
  'data',
  'alternate',
  'before',
  'cumulative',
  'fifth',
  'sixth',
];

/** The role of a group's bars by its place among the groups, from 0: neighbours differ, and so do up to six. */
export function groupRole(at: number): SeriesRole {
  return groupRoles[at % groupRoles.length] ?? 'data';
}
