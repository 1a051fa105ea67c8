import type { ImpossibleRuleId } from '#domain/rules/across/impossible.ts';
import { answered, everyRow, firstRow } from '#tests/domain/rules/watchRules.ts';
import type { Change } from '#tests/domain/rules/watchRules.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

const named: Change = everyRow('members', { name: 'Siti Aminah' });

/** What makes each rule of this family speak. */
export const impossibleBreaks: Breaks<ImpossibleRuleId> = {
  'vote-points-beyond': {
    change: (risalah) => {
      const [first, ...others] = risalah.vote.rows;
      if (first === undefined) return risalah;
      const rows = [{ ...first, points: { ...first.points, leader: 9 } }, ...others];
      return answered('vote', { rows })(risalah);
    },
    says: { kind: 'check', facts: { found: 9, most: 6 } },
  },
  'cycle-unit-differs': {
    change: (risalah) => {
      const [row] = risalah.comparison.rows;
      if (row === undefined) return risalah;
      const rows = [{ ...row, id: 'first', unit: 'jam' }, row];
      return { ...risalah, comparison: { ...risalah.comparison, rows } };
    },
    says: { kind: 'check', place: { section: 'comparison', row: 'first' } },
  },
  'meeting-time-impossible': {
    change: firstRow('meetings', { startsAt: '29.00' }),
    says: { kind: 'check', facts: { found: 'pukul 29.00' } },
  },
  'year-differs': {
    change: answered('identity', { year: '2019' }),
    says: { kind: 'check', facts: { found: '2019', period: '2026' } },
  },
  'person-unknown': {
    change: (risalah) => firstRow('action-plan', { who: 'Rina Kartika' })(named(risalah)),
    says: { kind: 'check', facts: { person: 'Rina Kartika' } },
  },
};
