import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { PriorityRuleId } from '#domain/rules/steps/priority.ts';

/** The wording of the findings about the choice of a problem; `{name}` stands for a fact. */
export const priorityFindingTexts = {
  'priority-not-scored': {
    title: 'Masalah belum dinilai',
    question: 'Dengan cara apa masalah-masalah itu diperbandingkan?',
    why: 'Pilihan tanpa penilaian bersama sulit dipertanggungjawabkan.',
  },
  'priority-incomplete': {
    title: 'Penilaian prioritas belum lengkap: {count} masalah',
    question: 'Mengapa {count} masalah tidak dinilai pada semua kriteria?',
    why: 'Masalah yang tidak dinilai penuh tidak ikut dalam urutan.',
  },
  'criterion-without-weight': {
    title: 'Kriteria tanpa bobot: {count}',
    question: 'Seberapa penting tiap kriteria dibandingkan yang lain?',
    why: 'Tanpa bobot, kriteria itu dihitung dengan bobot 1.',
  },
  'score-outside-scale': {
    title: 'Ada {count} nilai di luar skala',
    question: 'Skalanya sampai {scale}; apa arti nilai di luar itu?',
    why: 'Satu nilai di luar skala dapat mengubah urutan prioritas.',
  },
  'chosen-scores-lower': {
    title: 'Masalah yang dipilih bukan yang bernilai tertinggi',
    question: 'Mengapa memilih “{problem}”, sedangkan masalah lain bernilai lebih tinggi?',
    why: 'Memilih yang lain boleh saja, asalkan alasannya ditulis.',
  },
  'chosen-sifted-out': {
    title: 'Masalah yang dipilih tidak lolos saringan APKL',
    question: 'Mengapa memilih “{problem}”, sedangkan tidak lolos saringan?',
    why: 'Saringan yang dilewati tanpa alasan membuat cara memilih diragukan.',
  },
  'tie-without-reason': {
    title: 'Nilai tertinggi sama, alasan pilihan belum ditulis',
    question: 'Apa yang menentukan pilihan “{problem}” di antara nilai yang sama?',
    why: 'Nilai yang sama diputuskan oleh tim, dan keputusan itu perlu alasan.',
  },
  'choice-without-reason': {
    title: 'Alasan memilih masalah belum ditulis',
    question: 'Mengapa “{problem}” didahulukan?',
    why: 'Juri ingin mendengar pertimbangan tim, bukan hanya angka.',
  },
} as const satisfies Record<PriorityRuleId, FindingText>;
