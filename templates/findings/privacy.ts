import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { PrivacyRuleId } from '#domain/rules/across/privacy.ts';

/** The wording of the findings about photographs and personal data; `{name}` stands for a fact. */
export const privacyFindingTexts = {
  'photo-without-caption': {
    title: 'Foto tanpa keterangan',
    question: 'Apa yang diperlihatkan oleh foto ini?',
    why: 'Foto tanpa keterangan tidak membuktikan apa pun.',
  },
  'photo-may-show-patient': {
    title: 'Foto “{caption}” mungkin memperlihatkan orang yang dilayani',
    question: 'Apakah orang pada foto ini sudah mengizinkan, atau wajahnya tidak dikenali?',
    why: 'Wajah pasien dan warga adalah data pribadi yang harus dilindungi.',
  },
  'nik-in-text': {
    title: 'Ada {count} angka yang tampak seperti NIK',
    question: 'Apakah NIK perlu dicantumkan?',
    why: 'NIK adalah data pribadi; risalah dibaca dan diperlihatkan kepada banyak orang.',
  },
  'phone-in-text': {
    title: 'Ada {count} angka yang tampak seperti nomor telepon',
    question: 'Apakah nomor telepon perlu dicantumkan?',
    why: 'Nomor telepon pribadi sebaiknya tidak beredar bersama risalah.',
  },
} as const satisfies Record<PrivacyRuleId, FindingText>;
