import { describe, expect, it } from 'vitest';
import type { ImpossibleRuleId } from '#domain/rules/across/impossible.ts';
import { strangersIn } from '#domain/rules/across/strangers.ts';
import { lelang } from '#templates/examples/lelang/lelang.ts';
import { answered, everyRow, firstRow, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import type { Change } from '#tests/domain/rules/watchRules.ts';

const named: Change = everyRow('members', { name: 'Siti Aminah' });

watchRules<ImpossibleRuleId>({
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
  'person-unknown': {
    change: (risalah) => firstRow('action-plan', { who: 'Rina Kartika' })(named(risalah)),
    says: { kind: 'check', facts: { person: 'Rina Kartika' } },
  },
});

it('looks at the unit of earlier cycles, and the last has a remark of its own', () => {
  const hours = firstRow('comparison', { unit: 'jam' })(lelang);
  expect(spokenBy('cycle-unit-differs', hours)).toHaveLength(1);
});

describe('a stranger', () => {
  const circle = ['Siti Aminah', 'dr. Budi Santoso', 'Made Wirawan'];

  it.each([
    ['Rina Kartika', ['Rina Kartika']],
    ['Siti Aminah dan Rina Kartika', ['Rina Kartika']],
    ['Ibu Rina', ['Ibu Rina']],
    ['Bapak Budi, Made Wirawan', []],
    ['Siti dan petugas loket', []],
    ['Kepala Puskesmas', []],
    ['Koordinator Pendaftaran dan Tim Mutu', []],
    ['Seluruh anggota', []],
    ['petugas jaga (bergantian)', []],
    ['BPBD', []],
  ])('in “%s” is %j', (who, strangers) => {
    expect(strangersIn(who, circle)).toEqual(strangers);
  });

  it('is not looked for where the circle itself is written by roles', () => {
    expect(strangersIn('Rina Kartika', ['Ketua KBK', 'Anggota 1'])).toEqual([]);
  });
});
