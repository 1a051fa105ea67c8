import type { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import type { Change } from '#tests/domain/rules/watchRules.ts';
import type { ResultRuleId } from '#domain/rules/steps/results.ts';
import { answered, both, firstRow } from '#tests/domain/rules/watchRules.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

const place = { section: 'comparison', row: 'result-wait' } as const;
const page = { section: 'achievement', row: '' } as const;
const counted = firstRow('target', { unit: 'kali' });

export const share = both(
  firstRow('target', { unit: '%', baseline: 24, target: 8 }),
  firstRow('comparison', { after: 7 }),
);

/** What makes each rule of this family speak. */
export const resultsBreaks: Breaks<ResultRuleId> = {
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
    says: { kind: 'check', place, facts: { before: '32 hari', after: '10 hari' } },
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
  'points-called-percent': {
    change: both(share, read('Berkas kembali turun 17%.')),
    says: { kind: 'check', place: page, facts: { found: 17, expected: 70.8 } },
  },
};

export function read(reading: string): Change {
  return both(answered('achievement', { reading }), answered('closing', { conclusion: '' }));
}

function shorterPareto(risalah: typeof puskesmas): typeof puskesmas {
  const data = risalah.comparison.data.map((use) =>
    use.id === 'pareto-after'
      ? { ...use, evidence: { ...use.evidence, periodTo: '2026-10-14' } }
      : use,
  );
  return { ...risalah, comparison: { ...risalah.comparison, data } };
}
