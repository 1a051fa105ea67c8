import { expect, it } from 'vitest';
import { emptyApproval } from '#domain/risalah/schema/opening.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { answered, firstRow, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import {
  daysInWordsBreaks,
  peopleBreaks,
  proofBreaks,
} from '#tests/domain/rules/breaks/crossed.ts';

watchRules(daysInWordsBreaks);
watchRules(peopleBreaks);
watchRules(proofBreaks);

it.each(['Ketua RT 03', 'Ketua Komisi Informasi', 'Kepala Dinas'])(
  'a %s who signs is nobody of the circle',
  (role) => {
    const signed = { ...emptyApproval('x'), stage: 'final', role, name: 'Rina Kartika' } as const;
    const risalah = answered('approvals', { rows: [signed] })(puskesmas);
    expect(spokenBy('signed-by-other', risalah)).toEqual([]);
  },
);

it('a period that shares no end with a known one is another survey', () => {
  const risalah = firstRow('annexes', { note: 'Survei 5 Januari s.d. 20 Maret 2026' })(puskesmas);
  expect(spokenBy('told-period-differs', risalah)).toEqual([]);
});

it('minutes of minutes are no number of observations', () => {
  const result = 'Menyalin memakan 24 dari 51 menit';
  expect(spokenBy('proof-base-differs', firstRow('verification', { result })(puskesmas))).toEqual(
    [],
  );
});

it.each([
  ['Rata-rata 9,4 menit di rak tidak berurutan, 2,1 menit di rak berurutan', 'dominant'],
  ['Semua map ditemukan di bawah standar', 'dominant'],
  ['Rata-rata 2,1 menit di semua rak', 'not-dominant'],
] as const)('a conclusion from "%s" as %s is no contradiction', (result, conclusion) => {
  const risalah = firstRow('verification', { result, conclusion })(puskesmas);
  expect(spokenBy('conclusion-against-standard', risalah)).toEqual([]);
});
