import { expect, it } from 'vitest';
import { pageRules } from '#ui/preview/pageRules.ts';

const sheet = { label: '', head: '', opens: false, pieces: [], footnotes: [] };

it('asks the printer for the size of every kind of sheet', () => {
  const upright = { ...sheet, width: 8.268 * 96, height: 11.693 * 96 };
  const turned = { ...sheet, width: 11.693 * 96, height: 8.268 * 96 };
  const rules = pageRules([upright, turned, upright]);
  expect(rules).toContain('@page tegak { size: 8.268in 11.693in; margin: 0; }');
  expect(rules).toContain('@page rebah { size: 11.693in 8.268in; margin: 0; }');
  expect(pageRules([upright])).not.toContain('rebah');
});
