import { expect, it } from 'vitest';
import type { ResultRuleId } from '#domain/rules/results.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { answered, both, firstRow, spokenBy, watchRules } from './watchRules.ts';
import type { Change } from './watchRules.ts';

const place = { section: 'comparison', row: 'result-wait' } as const;
const page = { section: 'achievement', row: '' } as const;
const counted = firstRow('target', { unit: 'kali' });

watchRules<ResultRuleId>({
  'result-without-period': {
    change: firstRow('comparison', { to: '' }),
    says: { kind: 'gap', place },
  },
  'result-without-served': {
    change: both(counted, firstRow('comparison', { served: null })),
    says: { kind: 'gap', place },
  },
  'period-lengths-differ': {
    change: firstRow('comparison', { to: '2026-10-10' }),
    says: { kind: 'check', place, facts: { before: 32, after: 10 } },
  },
  'served-differs': {
    change: both(counted, firstRow('comparison', { served: 1400 })),
    says: { kind: 'check', place },
  },
  'result-before-implementation': {
    change: firstRow('comparison', { from: '2026-09-01' }),
    says: { kind: 'check', place },
  },
  'result-worse': { change: firstRow('comparison', { after: 30 }), says: { kind: 'check', place } },
  'target-too-easy': {
    change: firstRow('target', { target: 20 }),
    says: { kind: 'check', place },
  },
  'comparison-without-data': {
    change: answered('comparison', { data: [] }),
    says: { kind: 'gap', place: { section: 'comparison', row: '' } },
  },
  'pareto-periods-differ': {
    change: shorterPareto,
    says: { kind: 'check', place: { section: 'comparison', row: 'pareto-after' } },
  },
  'reading-missing': {
    change: answered('achievement', { reading: '' }),
    says: { kind: 'gap', place: page },
  },
  'way-back-missing': {
    change: firstRow('comparison', { after: 14 }),
    says: { kind: 'gap', place: page },
  },
  'unsolved-unnamed': {
    change: answered('achievement', { unsolved: [] }),
    says: { kind: 'gap', place: page },
  },
  'claim-against-numbers': {
    change: firstRow('comparison', { after: 14 }),
    says: { kind: 'check', place: page },
  },
  'claimed-percent-differs': {
    change: read('Capaian sasaran 120%.'),
    says: { kind: 'check', place: page, facts: { found: 120, expected: 106.3 } },
  },
});

it.each(['Capaian 106%', 'Capaian sebesar 106,25%', 'Waktu tunggu turun 61%', 'Capaian baik'])(
  'lets “%s” stand beside 17 of 16 minutes',
  (reading) => {
    expect(spokenBy('claimed-percent-differs', read(reading)(puskesmas))).toEqual([]);
  },
);

it('hears that a target is said to be missed which was reached', () => {
  const modest = read('Sasaran belum sepenuhnya tercapai.')(puskesmas);
  expect(spokenBy('claim-against-numbers', modest)).toHaveLength(1);
  const honest = both(read('Sasaran belum tercapai.'), firstRow('comparison', { after: 14 }));
  expect(spokenBy('claim-against-numbers', honest(puskesmas))).toEqual([]);
});

it('does not compare numbers served where no count is compared', () => {
  const changed = firstRow('comparison', { served: 100 })(puskesmas);
  expect(spokenBy('served-differs', changed)).toEqual([]);
});

function read(reading: string): Change {
  return answered('achievement', { reading });
}

function shorterPareto(risalah: typeof puskesmas): typeof puskesmas {
  const data = risalah.comparison.data.map((use) =>
    use.id === 'pareto-after'
      ? { ...use, evidence: { ...use.evidence, periodTo: '2026-10-14' } }
      : use,
  );
  return { ...risalah, comparison: { ...risalah.comparison, data } };
}
