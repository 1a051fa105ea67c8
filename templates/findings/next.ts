import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { NextRuleId } from '#domain/rules/steps/next.ts';

/** The wording of the findings about what comes next; `{name}` stands for a fact. */
export const nextFindingTexts = {
  'remainder-missing': {
    title: 'Masalah yang tersisa belum ditulis',
    question: 'Masalah apa yang masih tersisa setelah perbaikan?',
    why: 'Perbaikan terus-menerus bertolak dari yang tersisa.',
  },
  'next-theme-missing': {
    title: 'Tema berikutnya belum ditulis',
    question: 'Apa tema yang akan dikerjakan berikutnya?',
    why: 'Rencana berikutnya menunjukkan bahwa tim terus berjalan.',
  },
  'next-theme-without-reason': {
    title: 'Alasan tema berikutnya belum ditulis',
    question: 'Mengapa “{theme}” yang dikerjakan berikutnya?',
    why: 'Tema berikutnya juga perlu dipilih dengan alasan.',
  },
  'next-theme-unrelated': {
    title: 'Tema berikutnya tidak berasal dari masalah yang tersisa',
    question: 'Dari sisa masalah yang mana “{theme}” berasal?',
    why: 'Tema berikutnya dipilih dari Pareto yang tersisa, bukan dari awal lagi.',
  },
  'next-theme-is-this': {
    title: 'Tema berikutnya sama dengan tema sekarang',
    question: 'Mengapa “{theme}” dikerjakan lagi?',
    why: 'Tema yang sama berarti masalahnya belum selesai; katakan apa yang berbeda.',
  },
  'follow-up-missing': {
    title: 'Rencana tindak lanjut belum ditulis',
    question: 'Apa yang masih harus dilakukan setelah risalah ini selesai?',
    why: 'Tindak lanjut menjaga agar hasil tidak surut.',
  },
  'follow-up-incomplete': {
    title: 'Tindak lanjut “{plan}” belum lengkap',
    question: 'Kapan “{plan}” selesai, dan siapa penanggung jawabnya?',
    why: 'Rencana tanpa waktu dan orang hanyalah niat.',
  },
  'conclusion-missing': {
    title: 'Kesimpulan belum ditulis',
    question: 'Apa yang dicapai oleh kegiatan ini, dalam beberapa kalimat?',
    why: 'Kesimpulan adalah bagian yang paling sering dibaca.',
  },
} as const satisfies Record<NextRuleId, FindingText>;
