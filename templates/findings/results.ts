import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { ResultRuleId } from '#domain/rules/steps/results.ts';

/** The wording of the findings about before and after; `{name}` stands for a fact. */
export const resultFindingTexts = {
  'result-without-period': {
    title: 'Periode pengukuran hasil “{indicator}” belum ditulis',
    question: 'Dari kapan sampai kapan hasil “{indicator}” diukur?',
    why: 'Hasil harus diukur dalam periode yang sama panjang dengan nilai awal.',
  },
  'result-without-served': {
    title: 'Jumlah yang dilayani pada periode hasil belum ditulis',
    question: 'Dari berapa yang dilayani hasil “{indicator}” dihitung?',
    why: 'Jumlah kejadian dapat turun hanya karena yang dilayani berkurang.',
  },
  'period-lengths-differ': {
    title: 'Periode pengukuran “{indicator}” tidak sama panjang',
    question: 'Mengapa sebelum diukur {before}, sedangkan sesudah {after}?',
    why: 'Perbandingan hanya adil bila periodenya sama panjang.',
  },
  'served-differs': {
    title: 'Jumlah yang dilayani sebelum dan sesudah jauh berbeda',
    question: 'Apakah “{indicator}” tetap membaik bila dihitung per 100 yang dilayani?',
    why: 'Jumlah kejadian harus dibandingkan sebagai tingkat bila jumlah yang dilayani berbeda.',
  },
  'result-before-implementation': {
    title: 'Hasil “{indicator}” diukur sebelum pelaksanaan selesai',
    question: 'Mengapa hasil “{indicator}” sudah diukur ketika perbaikan belum selesai?',
    why: 'Hasil yang diukur terlalu awal belum memperlihatkan pengaruh semua perbaikan.',
  },
  'result-worse': {
    title: 'Hasil “{indicator}” lebih buruk daripada keadaan awal',
    question: 'Mengapa “{indicator}” justru memburuk?',
    why: 'Hasil yang buruk boleh diceritakan, asalkan sebabnya dicari.',
  },
  'target-too-easy': {
    title: 'Hasil “{indicator}” jauh melampaui sasaran',
    question: 'Apakah sasaran “{indicator}” cukup menantang?',
    why: 'Juri dapat menganggap sasarannya terlalu mudah.',
  },
  'comparison-without-data': {
    title: 'Perbandingan belum disertai grafik atau Pareto',
    question: 'Diagram apa yang menunjukkan keadaan sebelum dan sesudah?',
    why: 'Perbandingan yang tergambar lebih mudah dipercaya daripada satu angka.',
  },
  'pareto-periods-differ': {
    title: 'Periode Pareto “{title}” tidak sama panjang dengan Pareto sebelumnya',
    question: 'Apakah batang-batangnya masih sebanding bila periodenya berbeda?',
    why: 'Dua Pareto hanya dapat disandingkan bila periodenya sama panjang.',
  },
  'reading-missing': {
    title: 'Penjelasan pencapaian belum ditulis',
    question: 'Apa arti hasil ini bagi sasaran?',
    why: 'Angka perlu dibaca oleh tim sendiri sebelum dibaca juri.',
  },
  'way-back-missing': {
    title: 'Sasaran belum tercapai, tindak lanjutnya belum ditulis',
    question: 'Apa yang dilakukan karena sasaran “{indicator}” belum tercapai?',
    why: 'Metode ini meminta kembali ke penyebab bila sasaran belum tercapai.',
  },
  'unsolved-unnamed': {
    title: 'Penyebab yang belum teratasi belum disebut',
    question: 'Penyebab apa yang masih tersisa?',
    why: 'Lembar penilaian menanyakan faktor yang belum teratasi.',
  },
  'claim-against-numbers': {
    title: 'Penjelasan pencapaian tidak sesuai dengan angkanya',
    question: 'Apakah sasaran tercapai atau tidak?',
    why: 'Pernyataan yang berlawanan dengan tabel langsung terlihat oleh juri.',
  },
  'claimed-percent-differs': {
    title: 'Persentase capaian tidak sesuai dengan angkanya',
    question: 'Bagaimana memperoleh {found}%, sedangkan hitungannya {expected}%?',
    why: 'Capaian dihitung dari jarak antara nilai awal dan sasaran.',
  },
  'points-called-percent': {
    title: 'Poin persen ditulis sebagai persen',
    question:
      '“{indicator}” berubah dari {before}% menjadi {after}%. Apakah {found}% itu poin persen?',
    why: 'Selisih dua persentase adalah poin persen; dibandingkan dengan nilai awal, perubahannya {expected}%.',
  },
} as const satisfies Record<ResultRuleId, FindingText>;
