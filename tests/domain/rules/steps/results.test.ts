import { expect, it } from 'vitest';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { answered, both, firstRow, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import { resultsBreaks, read, share } from '#tests/domain/rules/breaks/results.ts';

watchRules(resultsBreaks);

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

it.each([
  'Berkas kembali turun 17 poin persen.',
  'Berkas kembali turun 17 persen poin.',
  'Berkas kembali turun 70,8%.',
  'Berkas kembali turun dari 24% menjadi 7%.',
  'Waktu cetak turun 20%.',
])('takes no percentage for points in “%s”', (reading) => {
  expect(spokenBy('points-called-percent', both(share, read(reading))(puskesmas))).toEqual([]);
});

it('reads the conclusion like the explanation of the result', () => {
  const conclusion = answered('closing', { conclusion: 'Sasaran belum tercapai, turun 17%.' });
  const told = both(share, read('Cukup.'), conclusion)(puskesmas);
  for (const rule of ['claim-against-numbers', 'points-called-percent'] as const) {
    expect(spokenBy(rule, told)).toMatchObject([{ place: { section: 'closing' } }]);
  }
});

it.each([
  'Sasaran tidak hanya tercapai, tetapi terlampaui.',
  'Sebelum perbaikan, standar tidak pernah terpenuhi. Kini sasaran tercapai.',
])('hears success in “%s”', (reading) => {
  expect(spokenBy('claim-against-numbers', read(reading)(puskesmas))).toEqual([]);
});

it.each([
  'Waktu tunggu masih melebihi standar 12 menit.',
  'Sasaran hampir tercapai.',
  'Sasaran baru tercapai 87,5%.',
  'Sasaran tercapai sebagian.',
])('hears honesty about a miss in “%s”', (reading) => {
  const missed = both(read(reading), firstRow('comparison', { after: 14 }))(puskesmas);
  expect(spokenBy('claim-against-numbers', missed)).toEqual([]);
});

it('knows the achievements of earlier cycles and the percentages that were started from', () => {
  const [row] = puskesmas.comparison.rows;
  const rows = row === undefined ? [] : [{ ...row, id: 'first', after: 20 }, row];
  const cycles = both(answered('comparison', { rows }), read('Capaian siklus pertama 50%.'));
  expect(spokenBy('claimed-percent-differs', cycles(puskesmas))).toEqual([]);
  const shares = both(
    firstRow('target', { unit: 'persen', baseline: 70, target: 95, direction: 'up' }),
    firstRow('comparison', { unit: '%', after: 96 }),
    read('Capaian naik dari 70% menjadi 96%.'),
  )(puskesmas);
  expect(spokenBy('claimed-percent-differs', shares)).toEqual([]);
});

it('judges a count by its rate where more or fewer were served', () => {
  const of = (baselineServed: number, after: number, served: number) =>
    both(
      firstRow('target', { unit: 'kali', baseline: 100, baselineServed, target: 50 }),
      firstRow('comparison', { after, served }),
    )(puskesmas);
  expect(spokenBy('result-worse', of(1000, 110, 2000))).toEqual([]);
  expect(spokenBy('result-worse', of(1000, 90, 500))).toHaveLength(1);
});

it('sees a result grow worse that was only to be kept', () => {
  const kept = both(firstRow('target', { target: 28 }), firstRow('comparison', { after: 31 }));
  expect(spokenBy('result-worse', kept(puskesmas))).toHaveLength(1);
});

it('asks for the way back from any target that was missed', () => {
  const [target] = puskesmas.target.rows;
  const [result] = puskesmas.comparison.rows;
  if (target === undefined || result === undefined) throw new Error('The example has no target.');
  const second = both(
    answered('target', { rows: [target, { ...target, id: 'second', indicator: 'Keluhan' }] }),
    answered('comparison', {
      rows: [result, { ...result, id: 'of-second', target: 'second', after: 14 }],
    }),
  );
  expect(spokenBy('way-back-missing', second(puskesmas))).toMatchObject([
    { facts: { indicator: 'Keluhan' } },
  ]);
});

it('does not compare numbers served where no count is compared', () => {
  const changed = firstRow('comparison', { served: 100 })(puskesmas);
  expect(spokenBy('served-differs', changed)).toEqual([]);
});
