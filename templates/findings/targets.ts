import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { TargetRuleId } from '#domain/rules/steps/targets.ts';

/** The wording of the findings about targets; `{name}` stands for a fact. */
export const targetFindingTexts = {
  'target-without-unit': {
    title: 'Sasaran “{indicator}” tanpa satuan',
    question: 'Dalam satuan apa “{indicator}” diukur?',
    why: 'Tanpa satuan, angka awal dan angka akhir tidak dapat dibandingkan.',
  },
  'target-without-deadline': {
    title: 'Sasaran “{indicator}” tanpa tenggat',
    question: 'Kapan sasaran “{indicator}” harus tercapai?',
    why: 'Sasaran tanpa tenggat tidak pernah dapat dinyatakan gagal atau berhasil.',
  },
  'target-without-reason': {
    title: 'Sasaran “{indicator}” tanpa alasan',
    question: 'Mengapa sasaran “{indicator}” sebesar itu?',
    why: 'Alasan menunjukkan bahwa sasaran menantang, tetapi masuk akal.',
  },
  'target-without-period': {
    title: 'Periode pengukuran awal “{indicator}” belum ditulis',
    question: 'Dari kapan sampai kapan nilai awal “{indicator}” diukur?',
    why: 'Hasil nanti harus diukur dalam periode yang sama panjang.',
  },
  'target-without-served': {
    title: 'Jumlah yang dilayani pada periode awal belum ditulis',
    question: 'Dari berapa yang dilayani “{indicator}” dihitung?',
    why: 'Jumlah kejadian bergantung pada banyaknya yang dilayani.',
  },
  'smart-incomplete': {
    title: 'Uraian SMART belum lengkap: {count} bagian kosong',
    question: 'Apakah “{indicator}” spesifik, terukur, dapat dicapai, relevan, dan berbatas waktu?',
    why: 'Juri memeriksa kelima bagian itu satu per satu.',
  },
  'predicted-benefit-missing': {
    title: 'Perkiraan manfaat belum ditulis',
    question: 'Apa yang akan diperoleh bila sasaran tercapai?',
    why: 'Perkiraan manfaat dinilai, dan kelak dibandingkan dengan yang nyata.',
  },
  'possible-problems-missing': {
    title: 'Kemungkinan masalah belum ditulis',
    question: 'Apa yang dapat menghalangi tercapainya sasaran?',
    why: 'Tim yang memikirkan hambatan sejak awal lebih dipercaya.',
  },
  'target-not-agreed': {
    title: 'Kesepakatan atas sasaran belum ditulis',
    question: 'Dengan siapa sasaran ini disepakati, dan kapan?',
    why: 'Lembar penilaian menanyakan persetujuan pihak terkait atas sasaran.',
  },
  'target-on-other-indicator': {
    title: 'Sasaran memakai indikator lain daripada masalahnya',
    question: 'Mengapa yang dijanjikan “{indicator}”, sedangkan masalahnya “{problem}”?',
    why: 'Sasaran yang mengukur hal lain tidak membuktikan bahwa masalahnya berkurang.',
  },
  'target-equals-baseline': {
    title: 'Sasaran “{indicator}” sama dengan nilai awal',
    question: 'Apa yang berubah bila “{indicator}” tetap sama?',
    why: 'Sasaran yang sama dengan keadaan awal tidak menuntut perbaikan.',
  },
  'target-against-direction': {
    title: 'Arah sasaran “{indicator}” terbalik',
    question: 'Apakah “{indicator}” hendak diturunkan atau ditingkatkan?',
    why: 'Arah yang terbalik membuat hasil yang baik terbaca sebagai kegagalan.',
  },
  'baseline-is-zero': {
    title: 'Nilai awal “{indicator}” nol',
    question: 'Apa yang hendak diturunkan bila nilai awalnya sudah nol?',
    why: 'Penurunan dari nol tidak dapat dihitung persentasenya.',
  },
  'percent-impossible': {
    title: 'Persentase “{indicator}” di luar 0 sampai 100',
    question: 'Dari jumlah apa persentase “{indicator}” dihitung?',
    why: 'Bagian dari keseluruhan tidak mungkin kurang dari nol atau melebihi 100%.',
  },
  'deadline-too-early': {
    title: 'Tenggat “{indicator}” terlalu awal',
    question: 'Bagaimana “{indicator}” tercapai sebelum perbaikan dimulai?',
    why: 'Tenggat harus jatuh sesudah pengukuran awal dan sesudah pelaksanaan dimulai.',
  },
} as const satisfies Record<TargetRuleId, FindingText>;
