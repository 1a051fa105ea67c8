import type { ToldRuleId } from '#domain/rules/told/toldNumbers.ts';
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
  'told-end-differs': {
    change: (risalah) => {
      const rows = risalah.aspects.rows.map((row) =>
        row.before === 'Waktu tunggu 28 menit' ? { ...row, before: 'Waktu tunggu 38 menit' } : row,
      );
      return answered('aspects', { rows })(risalah);
    },
    says: { kind: 'check', facts: { found: '38', expected: 28 } },
  },
  'told-share-differs': {
    change: concluded('Sebanyak 34 dari 41 pasien (72,9%) baru tahu di loket.'),
    says: { kind: 'check', facts: { told: '34 dari 41 pasien (72,9%)', share: '82,9%' } },
  },
  'told-percent-differs': {
    change: concluded('Waktu tunggu turun dari 28 menit menjadi 11 menit (70,6%).'),
    says: { kind: 'check', facts: { found: '70,6%', expected: '60,7%' } },
  },
  'told-percent-unknown': {
    change: concluded('Dua jenis gangguan menyumbang 86,2%.'),
    says: { kind: 'check', facts: { found: '86,2%' } },
  },
  'told-direction-differs': {
    change: concluded('Waktu tunggu naik dari 28 menit menjadi 11 menit.'),
    says: { kind: 'check', facts: { verb: 'naik', from: '28', to: '11' } },
  },
  'told-amount-differs': {
    change: concluded('Total efisiensinya Rp9.600.000.'),
    says: { kind: 'check', facts: { found: 'Rp9.600.000', expected: 'Rp6.900.000' } },
  },
  'told-count-differs': {
    change: concluded('Lima penyebab dominan ditanggulangi.'),
    says: { kind: 'check', facts: { found: 5, count: 3 } },
  },
};
