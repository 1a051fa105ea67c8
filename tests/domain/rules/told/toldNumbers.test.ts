import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toldRules } from '#domain/rules/told/toldNumbers.ts';
import type { ToldRuleId } from '#domain/rules/told/toldNumbers.ts';
import { dayOrderRules } from '#domain/rules/across/dayOrder.ts';
import { daysInWordsRules } from '#domain/rules/across/daysInWords.ts';
import { peopleRules } from '#domain/rules/across/people.ts';
import { proofRules } from '#domain/rules/across/proofs.ts';
import { impossibleRules } from '#domain/rules/across/impossible.ts';
import { allFindings } from '#domain/rules/findings.ts';
import { methodById } from '#templates/methods/methods.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { decodeFile } from '#persistence/risalahFile.ts';
import { spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import { toldNumbersBreaks, concluded } from '#tests/domain/rules/breaks/toldNumbers.ts';

watchRules(toldNumbersBreaks);

describe('a number told in words', () => {
  const said = (text: string) =>
    (Object.keys(toldRules) as ToldRuleId[]).flatMap((id) =>
      spokenBy(id, concluded(text)(puskesmas)),
    );

  it.each([
    'Waktu tunggu turun dari 28 menit menjadi 11 menit, melampaui sasaran 12 menit.',
    'Sasarannya menurunkan waktu tunggu dari 28 menjadi 12 menit; hasilnya 11 menit.',
    'Gangguan pelayanan turun dari 154 menjadi 58.',
    'Waktu tunggu pendaftaran turun 17 menit.',
    'Dua penyebab dominan sudah hilang, satu penyebab dominan berkurang.',
    'Sejak pukul 07.30 sampai 12.00 loket pendaftaran melayani 120 pasien.',
    'Antrean pindah dari loket 2 ke loket 3.',
    'Waktu tunggu turun dari dua puluh delapan menit menjadi sebelas menit (60,7%).',
    'Waktu tunggu turun dari 28 menit menjadi 11 menit, 106,3% dari penurunan yang direncanakan.',
    'Dua penyebab dominan ditanggulangi lebih dahulu, satu penyebab dominan menyusul.',
    'Kepuasan naik dan waktu tunggu turun dari 28 menit menjadi 11 menit.',
    'Map yang dicari turun dari 40 map menjadi 11 map sehari.',
    'Efisiensinya Rp6,9 juta, dengan biaya Rp3.000.000.',
    'Separuh, bahkan dua pertiga keluhan hilang; antrean turun dua kali.',
    'Selama 24 hari kerja sebanyak 58 gangguan tercatat.',
  ])('is left alone where it is right: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('is the result in what was reached, not the aim', () => {
    const found = said('Waktu tunggu berhasil turun dari 28 menit menjadi 12 menit.');
    expect(found.map(({ id }) => id)).toEqual(['told-change-differs']);
  });

  it('is seen at its beginning too', () => {
    expect(said('Waktu tunggu turun dari 37 menit menjadi 11 menit.')[0]?.facts).toMatchObject({
      found: '37',
      expected: 28,
    });
  });
});

it('says nothing that a jury sees of a half-filled report in which no number is wrong', () => {
  const file = new URL('../../../fixtures/reports/half-filled.risalah', import.meta.url);
  const opened = decodeFile(new Uint8Array(readFileSync(file)));
  if (!opened.ok) throw new Error('not opened');
  const { risalah } = opened.value;
  const seen = new Set(
    [toldRules, dayOrderRules, daysInWordsRules, impossibleRules, peopleRules, proofRules].flatMap(
      Object.keys,
    ),
  );
  const found = allFindings(risalah, methodById(risalah.method)).filter(({ id }) => seen.has(id));
  expect(found).toEqual([]);
});
