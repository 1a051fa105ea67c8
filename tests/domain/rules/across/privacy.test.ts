import { expect, it } from 'vitest';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { firstRow, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import { privacyBreaks, told, captioned } from '#tests/domain/rules/breaks/privacy.ts';

watchRules(privacyBreaks);

it.each(['3513 0145 0190 0002', '351301-450190-0002', '351301.450190.0002'])(
  'knows an identity number written in groups: %s',
  (text) => {
    expect(spokenBy('nik-in-text', told(text)(puskesmas))).toHaveLength(1);
  },
);

it.each([
  'NIP 19780101 200501 1 003',
  'Surat 800/081234567890/2026',
  'NIP 197801012005011003',
  'Nomor 188.4/021/2026',
  'Rp1.250.000.000',
  'kode 12345678901234567',
])('takes “%s” for no private number', (text) => {
  expect(spokenBy('nik-in-text', told(text)(puskesmas))).toEqual([]);
  expect(spokenBy('phone-in-text', told(text)(puskesmas))).toEqual([]);
});

it.each(['Papan persyaratan pasien', 'Rak rekam medis pasien', 'Kotak saran warga'])(
  'sees a thing and nobody in “%s”',
  (caption) => {
    expect(spokenBy('photo-may-show-patient', captioned(caption)(puskesmas))).toEqual([]);
  },
);

it.each(['Kartu dibagikan kepada pasien', 'Antrean pasien pada hari Senin'])(
  'sees somebody in “%s”',
  (caption) => {
    expect(spokenBy('photo-may-show-patient', captioned(caption)(puskesmas))).toHaveLength(1);
  },
);

it('looks at the photographs of tests and annexes too', () => {
  const [photo] = puskesmas.actions.rows[0]?.photosBefore ?? [];
  const photos = photo === undefined ? [] : [{ ...photo, caption: '' }];
  for (const section of ['verification', 'annexes'] as const) {
    const changed = firstRow(section, { photos })(puskesmas);
    expect(spokenBy('photo-without-caption', changed)).toMatchObject([{ place: { section } }]);
  }
});
