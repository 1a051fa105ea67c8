import { expect, it } from 'vitest';
import type { PrivacyRuleId } from '#domain/rules/across/privacy.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { answered, firstRow, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import type { Change } from '#tests/domain/rules/watchRules.ts';

const place = { section: 'actions', row: 'action-shelf' } as const;

watchRules<PrivacyRuleId>({
  'photo-without-caption': { change: captioned(' '), says: { kind: 'gap', place } },
  'photo-may-show-patient': {
    change: captioned('Pasien di ruang tunggu'),
    says: { kind: 'check', place, facts: { caption: 'Pasien di ruang tunggu' } },
  },
  'nik-in-text': {
    change: told('Pasien 3513014501900002 menunggu.'),
    says: { kind: 'check', place: { section: 'background', row: '' }, facts: { count: 1 } },
  },
  'phone-in-text': {
    change: told('Hubungi 0812-3456-7890 atau +6281234567890.'),
    says: { kind: 'check', place: { section: 'background', row: '' }, facts: { count: 2 } },
  },
});

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

function told(text: string): Change {
  return answered('background', { text });
}

function captioned(caption: string): Change {
  return (risalah) => {
    const [photo] = risalah.actions.rows[0]?.photosBefore ?? [];
    const photosBefore = photo === undefined ? [] : [{ ...photo, caption }];
    return firstRow('actions', { photosBefore })(risalah);
  };
}
