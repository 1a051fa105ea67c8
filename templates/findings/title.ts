import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { TitleRuleId } from '#domain/rules/steps/title.ts';

/** The wording of the findings about theme and title; `{name}` stands for a fact. */
export const titleFindingTexts = {
  'theme-missing': {
    title: 'Tema belum ditulis',
    question: 'Ke arah mana perbaikan ini dibawa?',
    why: 'Tema merangkum masalah dan sasaran dalam satu kalimat.',
  },
  'theme-with-numbers': {
    title: 'Tema memuat angka sasaran',
    question: 'Bukankah angka pada “{theme}” lebih tepat ditulis pada judul?',
    why: 'Tema memberi arah; nilai awal, sasaran, dan waktu ditulis pada judul.',
  },
  'remedy-in-theme': {
    title: 'Tema sudah menyebut jalan keluar: “{word}”',
    question: 'Mengapa caranya sudah ditentukan sebelum penyebabnya diketahui?',
    why: 'Tema menyebut apa yang akan membaik; caranya baru ditemukan pada rencana perbaikan.',
  },
  'theme-against-direction': {
    title: 'Arah tema berlawanan dengan arah sasaran',
    question: 'Apakah “{indicator}” hendak dinaikkan atau diturunkan, bila temanya “{theme}”?',
    why: 'Tema dan sasaran harus menuju arah yang sama.',
  },
  'title-without-numbers': {
    title: 'Judul belum memuat angka',
    question: 'Dari berapa menjadi berapa yang dijanjikan “{title}”?',
    why: 'Judul yang lengkap memuat nilai awal, sasaran, waktu, dan tempat.',
  },
  'theme-without-reason': {
    title: 'Alasan pemilihan tema belum ditulis',
    question: 'Mengapa tema ini yang dikerjakan sekarang?',
    why: 'Alasan tema menghubungkan masalah unit kerja dengan tujuan organisasi.',
  },
} as const satisfies Record<TitleRuleId, FindingText>;
