import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { ProblemRuleId } from '#domain/rules/steps/problem.ts';

/** The wording of the findings about background and problems; `{name}` stands for a fact. */
export const problemFindingTexts = {
  'background-missing': {
    title: 'Latar belakang belum ditulis',
    question: 'Mengapa hal ini menjadi masalah bagi unit kerja dan yang dilayani?',
    why: 'Juri perlu tahu keadaan unit kerja sebelum menilai angkanya.',
  },
  'background-without-data': {
    title: 'Kondisi awal belum didukung data',
    question: 'Data apa yang menunjukkan keadaan pada awal kegiatan?',
    why: 'Tema yang dipilih tanpa data awal tampak dipilih menurut selera.',
  },
  'condition-without-source': {
    title: 'Kondisi awal “{indicator}” tanpa sumber',
    question: 'Dari mana angka “{indicator}” diperoleh?',
    why: 'Setiap kondisi awal perlu sumber yang dapat ditunjukkan kepada juri.',
  },
  'strategy-missing': {
    title: 'Kaitan dengan strategi organisasi belum ditulis',
    question: 'Sasaran strategis mana yang didukung oleh tema ini?',
    why: 'Lembar penilaian menanyakan kaitan tema dengan tujuan organisasi.',
  },
  'stakeholders-missing': {
    title: 'Pihak terkait belum disebut',
    question: 'Siapa yang terdampak oleh masalah ini, dan apa harapannya?',
    why: 'Keterlibatan pihak terkait dinilai tersendiri oleh juri.',
  },
  'stakeholder-incomplete': {
    title: 'Dampak atau harapan “{party}” belum lengkap',
    question: 'Apa dampak yang dirasakan “{party}”, dan apa harapannya?',
    why: 'Harapan pihak terkait menjadi ukuran apakah perbaikan berguna.',
  },
  'opposition-unnamed': {
    title: 'Pihak yang mungkin menghambat belum disebut',
    question: 'Siapa yang mungkin keberatan dengan perubahan ini, dan mengapa?',
    why: 'Juri menanyakan pendukung dan penghambat; jarang ada perubahan tanpa keberatan.',
  },
  'only-one-problem': {
    title: 'Hanya satu masalah yang didaftar',
    question: 'Masalah lain apa yang dipertimbangkan sebelum memilih yang ini?',
    why: 'Pilihan baru berarti bila ada beberapa masalah yang dibandingkan.',
  },
  'problem-without-number': {
    title: 'Masalah “{problem}” belum berangka',
    question: 'Seberapa besar masalah “{problem}”?',
    why: 'Masalah tanpa angka tidak dapat dibandingkan dengan masalah lain.',
  },
  'problem-without-source': {
    title: 'Masalah “{problem}” tanpa sumber data',
    question: 'Dari catatan mana masalah “{problem}” diketahui?',
    why: 'Angka tanpa sumber akan dianggap perkiraan.',
  },
  'cause-in-problem': {
    title: 'Masalah “{problem}” sudah menyebut penyebab',
    question: 'Dari mana diketahui penyebabnya, padahal belum dianalisis?',
    why: 'Penyebab dicari pada langkah sebab-akibat; menyebutnya di sini menutup kemungkinan lain.',
  },
  'remedy-in-problem': {
    title: 'Masalah “{problem}” menyembunyikan jalan keluar',
    question: 'Apa akibatnya bagi yang dilayani selama hal itu belum ada?',
    why: 'Masalah adalah jarak dari keadaan yang seharusnya, bukan ketiadaan sesuatu yang ingin diadakan.',
  },
} as const satisfies Record<ProblemRuleId, FindingText>;
