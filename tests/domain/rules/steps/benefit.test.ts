import { expect, it } from 'vitest';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { firstRow, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import { benefitBreaks } from '#tests/domain/rules/breaks/benefit.ts';

watchRules(benefitBreaks);

it('lets an amount be rounded', () => {
  const changed = firstRow('benefit', { arithmetic: '40 jam × Rp20.050' })(puskesmas);
  expect(spokenBy('arithmetic-differs', changed)).toEqual([]);
});
