import { expect, it } from 'vitest';
import { idFrom } from '#domain/risalah/carries/carry.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { firstRow, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import { benefitBreaks } from '#tests/domain/rules/breaks/benefit.ts';

watchRules(benefitBreaks);

it('lets an amount be rounded', () => {
  const changed = firstRow('benefit', { arithmetic: '40 jam × Rp20.050' })(puskesmas);
  expect(spokenBy('arithmetic-differs', changed)).toEqual([]);
});

it('asks nothing more of what the plan costs: the plan reckons it and is its source', () => {
  const [measure] = puskesmas['action-plan'].rows;
  if (measure === undefined) throw new Error('no measure');
  const id = idFrom(measure.id);
  const changed = firstRow('benefit', { id, arithmetic: '', source: '' })(puskesmas);
  expect(spokenBy('benefit-without-arithmetic', changed)).toEqual([]);
  expect(spokenBy('benefit-without-source', changed)).toEqual([]);
});
