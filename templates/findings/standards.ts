import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { StandardRuleId } from '#domain/rules/steps/standards.ts';

/** The wording of the findings about standards; `{name}` stands for a fact. */
export const standardFindingTexts = {
  'standard-without-number': {
    title: 'Standar “{standard}” tanpa nomor dokumen',
    question: 'Berapa nomor dokumen “{standard}”?',
    why: 'Dokumen tanpa nomor belum menjadi standar resmi.',
  },
  'standard-without-date': {
    title: 'Standar “{standard}” tanpa tanggal berlaku',
    question: 'Sejak kapan “{standard}” berlaku?',
    why: 'Tanggal berlaku membedakan usulan dari ketetapan.',
  },
  'standard-without-owner': {
    title: 'Standar “{standard}” tanpa penanggung jawab',
    question: 'Siapa yang menjaga “{standard}”?',
    why: 'Standar tanpa penanggung jawab cepat dilupakan.',
  },
  'standard-kind-missing': {
    title: 'Standar belum mencakup masukan, proses, dan hasil',
    question: 'Apa standar untuk {count} jenis yang belum ada?',
    why: 'Juri menilai ketiga jenis standar itu.',
  },
  'standard-before-result': {
    title: 'Standar “{standard}” berlaku sebelum hasil diukur',
    question: 'Mengapa “{standard}” ditetapkan sebelum terbukti berhasil?',
    why: 'Yang dibakukan adalah cara yang sudah terbukti.',
  },
  'warning-missing': {
    title: 'Peringatan bila terjadi penyimpangan belum ditulis',
    question: 'Apa yang memberi tahu bila standar tidak diikuti?',
    why: 'Lembar penilaian menanyakan peringatan otomatis, tidak otomatis, atau tidak ada.',
  },
  'warning-none': {
    title: 'Tidak ada peringatan bila terjadi penyimpangan',
    question: 'Bagaimana penyimpangan akan diketahui?',
    why: 'Tanpa peringatan, masalah lama dapat kembali tanpa terlihat.',
  },
  'warning-unexplained': {
    title: 'Cara kerja peringatan belum dijelaskan',
    question: 'Bagaimana peringatan itu bekerja, dan siapa yang menanggapinya?',
    why: 'Juri ingin tahu siapa yang bertindak, dan kapan.',
  },
  'procedure-missing': {
    title: 'Prosedur baru belum disusun',
    question: 'Bagaimana urutan kerja yang baru?',
    why: 'Prosedur tertulis memungkinkan petugas lain bekerja dengan cara yang sama.',
  },
  'procedure-unsigned': {
    title: 'Identitas prosedur belum lengkap',
    question: 'Apa nomor prosedur ini, kapan berlaku, dan siapa yang mengesahkan?',
    why: 'Prosedur yang belum disahkan masih berupa rancangan.',
  },
  'procedure-dates-reversed': {
    title: 'SOP berlaku sebelum dibuat',
    question: 'Apakah tanggal pembuatan dan tanggal efektif SOP tertukar?',
    why: 'SOP disusun dan disahkan lebih dahulu, barulah berlaku.',
  },
  'procedure-step-incomplete': {
    title: 'Langkah prosedur “{activity}” belum lengkap',
    question: 'Siapa yang mengerjakan “{activity}”, berapa lama, dan apa hasilnya?',
    why: 'Pelaksana, waktu, dan keluaran membuat prosedur dapat diawasi.',
  },
  'decision-without-return': {
    title: 'Keputusan “{activity}” belum mempunyai jalan bila jawabannya tidak',
    question: 'Ke mana alurnya bila “{activity}” dijawab tidak?',
    why: 'Keputusan selalu mempunyai dua jalan.',
  },
  'procedure-without-ends': {
    title: 'Prosedur belum mempunyai awal atau akhir',
    question: 'Di mana prosedur ini dimulai dan berakhir?',
    why: 'Bagan alir dibuka dan ditutup dengan lambang mulai dan selesai.',
  },
  'socialisation-missing': {
    title: 'Sosialisasi standar belum ditulis',
    question: 'Kepada siapa standar baru disampaikan?',
    why: 'Standar yang tidak diketahui tidak akan diikuti.',
  },
  'socialisation-without-evidence': {
    title: 'Sosialisasi kepada “{audience}” tanpa bukti',
    question: 'Apa bukti sosialisasi kepada “{audience}”?',
    why: 'Daftar hadir dan foto juga berguna untuk penilaian reformasi birokrasi.',
  },
  'handover-missing': {
    title: 'Serah terima standar belum ditulis',
    question: 'Kepada siapa standar diserahkan, dan kapan?',
    why: 'Serah terima memastikan standar bertahan setelah tim beralih tema.',
  },
  'replication-missing': {
    title: 'Kemungkinan ditiru belum ditulis',
    question: 'Apa yang membuat perbaikan ini dapat ditiru unit lain?',
    why: 'Perbaikan yang dapat ditiru bernilai lebih bagi organisasi.',
  },
} as const satisfies Record<StandardRuleId, FindingText>;
