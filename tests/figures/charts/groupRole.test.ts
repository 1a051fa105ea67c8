import { expect, it } from 'vitest';
import { MOST_GROUPS, groupRole } from '#figures/charts/groupRole.ts';

it('tells eight groups of a chart apart', () => {
  const roles = Array.from({ length: MOST_GROUPS }, (_, at) => groupRole(at));
  expect(new Set(roles).size).toBe(8);
});
