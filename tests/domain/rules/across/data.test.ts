import { expect, it } from 'vitest';
import { emptyScatter } from '#domain/tools/scatter.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import { dataBreaks, withUse, bars, pairs, use } from '#tests/domain/rules/breaks/data.ts';

watchRules(dataBreaks);

it('takes thirty pairs for enough and none for not yet', () => {
  for (const count of [0, 30]) {
    const input = { ...emptyScatter, pairs: pairs(count) };
    const changed = withUse({ ...use, tool: 'scatter', input })(puskesmas);
    expect(spokenBy('scatter-few-pairs', changed)).toEqual([]);
  }
});

it('lets a Pareto of three bars be flat', () => {
  expect(spokenBy('pareto-flat', withUse(bars([5, 5, 5]))(puskesmas))).toEqual([]);
});

it('takes words in a table without amounts for data', () => {
  const input = {
    measure: 'count' as const,
    columns: [{ id: 'a', name: 'Loket' }],
    rows: [{ words: ['Loket 1'], amount: null }],
    by: '',
    across: '',
    stacking: 'grouped' as const,
    exposures: [],
    per: 'observed' as const,
  };
  const changed = withUse({ ...use, tool: 'stratification', input, from: '', split: 'stratum' });
  expect(spokenBy('data-empty', changed(puskesmas))).toEqual([]);
});
