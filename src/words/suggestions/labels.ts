import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';

/** The answers of a suggestion that are asked for by name. */
export type AskedField = Exclude<keyof Suggestion, 'id' | 'assessments' | 'risalah' | 'reasons'>;

/** What each answer of a suggestion is called, on the screen, on its sheet and in the register. */
export const suggestionLabels: Readonly<Record<AskedField, string>> = {
  number: 'Nomor',
  source: 'Asal',
  title: 'Judul',
  suggester: 'Nama pengusul',
  contact: 'Cara menghubungi',
  anonymous: 'Tanpa nama',
  writtenBy: 'Dituliskan oleh',
  unit: 'Unit kerja',
  day: 'Tanggal',
  place: 'Lokasi',
  kinds: 'Jenis',
  before: 'Kondisi sebelum',
  cause: 'Penyebab',
  action: 'Gagasan atau tindakan',
  photosBefore: 'Foto sebelum',
  progress: 'Pelaksanaan',
  doneOn: 'Tanggal diterapkan',
  result: 'Hasil',
  photosAfter: 'Foto sesudah',
  standard: 'Standar yang ditetapkan',
  standardEffect: 'Pengaruh pada standar',
  benefit: 'Manfaat',
  benefitArithmetic: 'Hitungan manfaat',
  benefitAmount: 'Nilai manfaat',
  finalScore: 'Nilai akhir',
  decision: 'Keputusan',
  decisionReason: 'Alasan keputusan',
  decider: 'Diputuskan oleh',
  decidedOn: 'Tanggal keputusan',
  presentedOn: 'Tanggal dipaparkan',
  feedback: 'Umpan balik kepada pengusul',
  feedbackOn: 'Tanggal disampaikan',
  closing: 'Ditutup dengan',
  closingNote: 'Keterangan penutupan',
  closedOn: 'Tanggal ditutup',
};

/** What is called otherwise where the public complains. */
const complaintLabels: Partial<Record<AskedField, string>> = {
  suggester: 'Nama pengadu',
  before: 'Yang dikeluhkan',
  action: 'Perbaikan',
  photosBefore: 'Foto keadaan',
  feedback: 'Jawaban kepada pengadu',
  feedbackOn: 'Tanggal dijawab',
};

export function suggestionLabel(field: AskedField, source: Suggestion['source']): string {
  return (source === 'public' ? complaintLabels[field] : undefined) ?? suggestionLabels[field];
}

/** What helps to answer. */
export const suggestionHints: Partial<Record<AskedField, string>> = {
  title: 'Apa yang diubah, dalam beberapa kata.',
  before: 'Keadaan sekarang, sebaiknya dengan satu angka.',
  cause: 'Mengapa keadaan itu terjadi.',
  action: 'Apa yang dilakukan, oleh siapa, di mana.',
  result: 'Keadaan sesudah, dengan angka yang sama.',
  standard: 'Aturan, lembar, atau cara kerja yang menjaga hasilnya.',
  benefit: 'Untuk siapa, dan apa bedanya.',
  benefitArithmetic: 'Angka, satuan, dan lamanya.',
  benefitAmount: 'Hanya bila manfaatnya memang rupiah.',
  writtenBy: 'Diisi bila Anda menuliskannya untuk orang lain.',
  contact: 'Hanya untuk menjawab; tidak pernah masuk rekap.',
  finalScore: 'Kosongkan agar dihitung dari rata-rata kedua penilai.',
};
