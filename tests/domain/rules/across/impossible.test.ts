import { describe, expect, it } from 'vitest';
import { strangersIn } from '#domain/rules/across/strangers.ts';
import { lelang } from '#templates/examples/lelang/lelang.ts';
import { firstRow, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import { impossibleBreaks } from '#tests/domain/rules/breaks/impossible.ts';

watchRules(impossibleBreaks);

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
