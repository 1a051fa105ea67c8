import { expect, it } from 'vitest';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { answered, both, firstRow, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import { standardsBreaks } from '#tests/domain/rules/breaks/standards.ts';

watchRules(standardsBreaks);

it('lets what the first cycle proved be in force before the second is measured', () => {
  const [row] = puskesmas.comparison.rows;
  const rows = row === undefined ? [] : [{ ...row, id: 'first', from: '2026-08-25' as const }, row];
  const changed = both(
    answered('comparison', { rows }),
    firstRow('standards', { effectiveOn: '2026-09-01' }),
  )(puskesmas);
  expect(spokenBy('standard-before-result', changed)).toEqual([]);
});
