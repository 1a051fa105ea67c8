import { answered, firstRow } from '#tests/domain/rules/watchRules.ts';
import type { Change } from '#tests/domain/rules/watchRules.ts';
import type { PrivacyRuleId } from '#domain/rules/across/privacy.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

const place = { section: 'actions', row: 'action-shelf' } as const;

/** What makes each rule of this family speak. */
export const privacyBreaks: Breaks<PrivacyRuleId> = {
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
};

export function told(text: string): Change {
  return answered('background', { text });
}

export function captioned(caption: string): Change {
  return (risalah) => {
    const [photo] = risalah.actions.rows[0]?.photosBefore ?? [];
    const photosBefore = photo === undefined ? [] : [{ ...photo, caption }];
    return firstRow('actions', { photosBefore })(risalah);
  };
}
