import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';

export const sourceNames: Readonly<Record<Suggestion['source'], string>> = {
  staff: 'Saran pegawai',
  public: 'Pengaduan masyarakat',
};

export const progressNames: Readonly<Record<Suggestion['progress'], string>> = {
  '': '',
  'not-begun': 'Belum dilaksanakan',
  'under-way': 'Sedang dilaksanakan',
  done: 'Sudah dilaksanakan',
};

/** The four words of whoever decides. */
export const decisionNames: Readonly<Record<Suggestion['decision'], string>> = {
  '': '',
  accepted: 'Dilakukan',
  considered: 'Dipertimbangkan',
  postponed: 'Ditangguhkan',
  rejected: 'Ditolak',
};

/** What each of them means. */
export const decisionMeanings: Readonly<Record<Exclude<Suggestion['decision'], ''>, string>> = {
  accepted: 'Perlu atau boleh dilakukan.',
  considered: 'Dijawab lagi paling lama satu bulan.',
  postponed: 'Baik, tetapi menunggu sesuatu yang disebutkan.',
  rejected: 'Tidak dilakukan; alasannya dapat dipahami pengusul.',
};

export const closingNames: Readonly<Record<Suggestion['closing'], string>> = {
  '': '',
  improvement: 'Perbaikan',
  risalah: 'Risalah',
  reason: 'Alasan yang disebutkan',
};

export const standardEffectNames: Readonly<Record<Suggestion['standardEffect'], string>> = {
  '': '',
  raises: 'Meningkatkan standar',
  prevents: 'Mencegah penyimpangan',
  restores: 'Mengembalikan ke standar',
};
