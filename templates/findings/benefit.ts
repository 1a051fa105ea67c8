import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { BenefitRuleId } from '#domain/rules/steps/benefit.ts';

/** The wording of the findings about what was gained; `{name}` stands for a fact. */
export const benefitFindingTexts = {
  'aspects-missing': {
    title: 'Dampak pada aspek mutu belum diisi',
    question: 'Apa yang berubah pada mutu, biaya, waktu, keselamatan, dan semangat kerja?',
    why: 'Perbaikan dinilai dari beberapa aspek, tidak hanya dari sasaran utama.',
  },
  'aspect-one-sided': {
    title: 'Aspek “{aspect}” hanya terisi sebelah',
    question: 'Bagaimana “{aspect}” sebelum dan sesudah perbaikan?',
    why: 'Satu sisi saja tidak dapat dibandingkan.',
  },
  'aspect-without-evidence': {
    title: 'Aspek “{aspect}” tanpa bukti',
    question: 'Apa bukti perubahan pada “{aspect}”?',
    why: 'Setiap aspek perlu bukti sebelum dan sesudah.',
  },
  'benefit-missing': {
    title: 'Manfaat belum dihitung',
    question: 'Berapa nilai manfaat perbaikan ini dalam rupiah?',
    why: 'Manfaat yang berwujud dinilai tersendiri; bila tidak ada, katakan mengapa.',
  },
  'benefit-without-arithmetic': {
    title: 'Manfaat “{component}” tanpa perhitungan',
    question: 'Bagaimana nilai “{component}” dihitung?',
    why: 'Angka rupiah tanpa perhitungan tidak dapat diperiksa.',
  },
  'benefit-without-source': {
    title: 'Manfaat “{component}” tanpa sumber',
    question: 'Dokumen apa yang mendasari “{component}”?',
    why: 'Nilai rupiah perlu dokumen, misalnya kuitansi atau surat perintah.',
  },
  'arithmetic-differs': {
    title: 'Perhitungan “{component}” tidak cocok',
    question: 'Mengapa tertulis {found}, sedangkan hitungannya {expected}?',
    why: 'Hitungan yang salah pada rupiah paling cepat ditemukan juri.',
  },
  'benefit-without-cost': {
    title: 'Biaya penerapan belum dikurangkan dari manfaat',
    question: 'Berapa biaya yang dikeluarkan untuk memperoleh manfaat ini?',
    why: 'Manfaat bersih adalah manfaat dikurangi biaya penerapan.',
  },
  'benefit-negative': {
    title: 'Biaya lebih besar daripada manfaat',
    question: 'Mengapa perbaikan ini tetap layak, walaupun manfaat bersihnya {found} rupiah?',
    why: 'Manfaat yang tidak berwujud dapat menjadi alasannya, tetapi perlu dikatakan.',
  },
  'benefit-only-potential': {
    title: 'Semua manfaat masih berupa perkiraan',
    question: 'Manfaat mana yang sudah nyata diterima?',
    why: 'Juri membedakan manfaat nyata dari manfaat potensial.',
  },
  'intangible-missing': {
    title: 'Manfaat yang tidak berwujud belum ditulis',
    question: 'Apa yang membaik tetapi tidak dapat dihitung dengan rupiah?',
    why: 'Kepuasan, kebersamaan, dan kepercayaan diri juga dinilai.',
  },
  'contribution-missing': {
    title: 'Sumbangan kepada tujuan organisasi belum ditulis',
    question: 'Apa sumbangan hasil ini kepada tujuan organisasi?',
    why: 'Kontribusi bernilai sepuluh dari seratus pada lembar penilaian.',
  },
  'side-effects-missing': {
    title: 'Dampak ikutan belum ditulis',
    question: 'Apa akibat lain dari perbaikan ini, baik atau buruk?',
    why: 'Hampir setiap perubahan berdampak pada bagian lain.',
  },
  'side-effect-unhandled': {
    title: 'Dampak buruk “{effect}” belum ditangani',
    question: 'Apa yang dilakukan terhadap “{effect}”?',
    why: 'Perbaikan tidak boleh memindahkan masalah ke tempat lain.',
  },
} as const satisfies Record<BenefitRuleId, FindingText>;
