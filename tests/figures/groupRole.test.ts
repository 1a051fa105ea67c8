import { expect, it } from 'vitest';
import { groupRole } from '#figures/groupRole.ts';

it('tells six groups of a chart apart and begins again with the seventh', () => {
  const roles = [0, 1, 2, 3, 4, 5].map(groupRole);
  expect(new Set(roles).size).toBe(6);
  expect(groupRole(6)).toBe(groupRole(0));
});
