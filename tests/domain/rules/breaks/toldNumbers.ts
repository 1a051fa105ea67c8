import type { ToldRuleId } from '#domain/rules/across/toldNumbers.ts';
import { answered } from '#tests/domain/rules/watchRules.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

export const concluded = (conclusion: string) => answered('closing', { conclusion });

/** What makes each rule of this family speak. */
export const toldNumbersBreaks: Breaks<ToldRuleId> = {
  'told-change-differs': {
    change: concluded('Waktu tunggu turun dari 28 menit menjadi 13 menit.'),
    says: { kind: 'check', place: { section: 'closing', row: '' }, facts: { expected: 11 } },
  },
  'told-number-differs': {
    change: answered('background', {
      mainProblem: 'Waktu tunggu pendaftaran rata-rata 82,6 menit bagi pasien.',
    }),
    says: { kind: 'check', place: { section: 'background', row: '' }, facts: { found: '82,6' } },
  },
  'told-count-differs': {
    change: concluded('Lima penyebab dominan ditanggulangi.'),
    says: { kind: 'check', facts: { found: 5, count: 3 } },
  },
};
