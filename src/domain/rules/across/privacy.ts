import { sectionIds } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { AnswerField } from '#domain/risalah/address.ts';
import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { isBlank } from '#language/isBlank.ts';
import { at, check, gap } from '#domain/rules/ground/rule.ts';
import type { Rule, Sighting } from '#domain/rules/ground/rule.ts';
import { boxesHolding } from './boxesHolding.ts';

/** Photographs and personal data: what must not be read or seen by a hall full of people. */
export const privacyRules = {
  'photo-without-caption': gap(({ risalah }) =>
    photosOf(risalah)
      .filter(({ photo }) => isBlank(photo.caption))
      .map(({ box, row }) => at(box, row)),
  ),
  'photo-may-show-patient': check(({ risalah }) =>
    photosOf(risalah)
      .filter(({ photo }) => served.test(photo.caption.replace(thingsOfServed, ' ')))
      .map(({ box, row, photo }) => at(box, row, { caption: photo.caption })),
  ),
  'nik-in-text': check(({ risalah }) => sectionsWith(risalah, nik)),
  'phone-in-text': check(({ risalah }) => sectionsWith(risalah, phone)),
} as const satisfies Record<string, Rule>;

export type PrivacyRuleId = keyof typeof privacyRules;

/** People who are served and were hardly asked. */
const served =
  /\b(pasien|bayi|balita|anak|siswa|ibu hamil|lansia|penderita|warga|pemohon|pengunjung|keluarga)\b/i;

/** Things that only belong to them: "papan persyaratan pasien". */
const thingsOfServed =
  /\b(papan|rak|berkas|kartu|data|formulir|nomor|map|lembar|buku|alur|poster|spanduk|daftar|kotak)( (informasi|persyaratan|antrean|pendaftaran|berobat|pengumuman|rekam medis|saran))? (pasien|warga|pemohon|pengunjung)\b/gi;

/** Sixteen digits that stand alone, be it in groups of four or of six; the eighteen of a NIP do not fit. */
const nik =
  /(?<![0-9a-z])(?:\d{16}|\d{4}(?:[ .-]\d{4}){3}|\d{6}[ .-]\d{6}[ .-]\d{4})(?![0-9a-z])/gi;

/** A mobile number: 08… or +62 8…, ten to thirteen digits, with blanks or hyphens between groups; no document's number. */
const phone = /(?<![0-9a-z/-])(?:\+?62[ -]?|0)8\d{2}[ -]?\d{3,4}[ -]?\d{3,5}(?![0-9a-z/-])/gi;

/** A member's or signer's own number has its own field and its own rule. */
const excused: ReadonlySet<SectionId> = new Set(['members', 'approvals']);

function sectionsWith(risalah: Risalah, pattern: RegExp): readonly Sighting[] {
  return sectionIds
    .filter((section) => !excused.has(section))
    .flatMap((section) => {
      const count = JSON.stringify(risalah[section]).match(pattern)?.length ?? 0;
      if (count === 0) return [];
      const boxes = boxesHolding(risalah, section, (answer) => hasIn(answer, pattern));
      return [{ boxes, facts: { count }, about: '' }];
    });
}

/** Whether a text, or one inside what is no table, matches. */
function hasIn(answer: unknown, pattern: RegExp): boolean {
  return (JSON.stringify(answer).match(pattern)?.length ?? 0) > 0;
}

interface PlacedPhoto {
  readonly box: AnswerField;
  readonly row: string;
  readonly photo: PhotoUse;
}

function photosOf({ verification, actions, annexes }: Risalah): readonly PlacedPhoto[] {
  return [
    ...verification.rows.flatMap(({ id: row, photos }) =>
      photos.map((photo): PlacedPhoto => ({ box: 'verification/rows.photos', row, photo })),
    ),
    ...actions.rows.flatMap(({ id: row, photosBefore, photosAfter }) => [
      ...photosBefore.map((photo): PlacedPhoto => ({
        box: 'actions/rows.photosBefore',
        row,
        photo,
      })),
      ...photosAfter.map((photo): PlacedPhoto => ({
        box: 'actions/rows.photosAfter',
        row,
        photo,
      })),
    ]),
    ...annexes.rows.flatMap(({ id: row, photos }) =>
      photos.map((photo): PlacedPhoto => ({ box: 'annexes/rows.photos', row, photo })),
    ),
  ];
}
