import { expect, it } from 'vitest';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import {
  answered,
  both,
  firstRow,
  noRows,
  spokenBy,
  watchRules,
} from '#tests/domain/rules/watchRules.ts';
import { targetsBreaks } from '#tests/domain/rules/breaks/targets.ts';

watchRules(targetsBreaks);

it('takes a rate for no count', () => {
  for (const unit of ['keluhan per bulan', 'kasus/1.000 kelahiran', 'poin']) {
    const changed = firstRow('target', { unit, baselineServed: null })(puskesmas);
    expect(spokenBy('target-without-served', changed)).toEqual([]);
  }
});

it('lets a problem that was counted be followed as a share of the same thing', () => {
  const [problem, ...others] = puskesmas.inventory.problems;
  const counts = { problem: 'Berkas kembali', indicator: '', frequency: 312, achieved: null };
  const problems = problem === undefined ? [] : [{ ...problem, ...counts, unit: '' }, ...others];
  const share = { indicator: 'Persentase pengembalian berkas', unit: '%' };
  for (const unit of ['', 'berkas']) {
    const counted = problems.map((row, index) => (index === 0 ? { ...row, unit } : row));
    const changed = both(
      answered('inventory', { problems: counted }),
      firstRow('target', share),
    )(puskesmas);
    expect(spokenBy('target-on-other-indicator', changed)).toEqual([]);
    const places = spokenBy('baseline-differs', changed).map(({ place: { section } }) => section);
    expect(places).not.toContain('inventory');
  }
});

it('knows a percentage by every way of writing its unit', () => {
  const changed = both(
    firstRow('target', { unit: '%' }),
    firstRow('comparison', { unit: 'Persen' }),
  )(puskesmas);
  expect(spokenBy('result-missing-or-on-another-unit', changed)).toEqual([]);
});

it('looks at the result of a percentage too', () => {
  const changed = both(
    firstRow('target', { unit: '%' }),
    firstRow('comparison', { after: 104 }),
  )(puskesmas);
  expect(spokenBy('percent-impossible', changed)).toMatchObject([
    { place: { section: 'comparison', row: 'result-wait' } },
  ]);
});

it('does not ask how many were served for what is no count', () => {
  const changed = firstRow('target', { baselineServed: null })(puskesmas);
  expect(spokenBy('target-without-served', changed)).toEqual([]);
});

it('compares a deadline with the end of the baseline where there is no schedule', () => {
  const changed = both(noRows('schedule'), firstRow('target', { deadline: '2026-07-01' }));
  expect(spokenBy('deadline-too-early', changed(puskesmas))).toHaveLength(1);
});

it('compares neither direction nor unit while a number is missing', () => {
  const changed = firstRow('target', { direction: 'up', target: null })(puskesmas);
  expect(spokenBy('target-against-direction', changed)).toEqual([]);
  const other = firstRow('target', { unit: 'orang' })(puskesmas);
  expect(spokenBy('target-on-other-indicator', other)).toHaveLength(1);
});
