import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { ThreadRuleId } from '#domain/rules/across/threadRuleId.ts';

/** The wording of the findings that tear the red thread; `{name}` stands for a fact. */
export const threadFindingTexts = {
  'problem-not-chosen': {
    title: 'Masalah utama belum dipilih',
    question: 'Masalah mana yang dipilih, dan mengapa yang itu?',
    why: 'Semua langkah berikutnya bertolak dari satu masalah; tanpa pilihan itu benang merah tidak mempunyai pangkal.',
  },
  'target-without-problem': {
    title: 'Sasaran belum terhubung dengan masalah yang dipilih',
    question: 'Apakah sasaran ini menjawab masalah “{problem}”?',
    why: 'Juri memeriksa apakah yang dijanjikan memang mengatasi masalah yang diprioritaskan.',
  },
  'target-missing': {
    title: 'Sasaran belum berangka',
    question: 'Dari berapa menjadi berapa, dan sampai kapan, sasaran ini akan dicapai?',
    why: 'Tanpa nilai awal dan sasaran, hasil perbaikan tidak dapat dibandingkan dengan apa pun.',
  },
  'cause-head-differs': {
    title: 'Kepala diagram sebab-akibat bukan masalah yang dipilih',
    question: 'Mengapa yang dianalisis “{head}”, sedangkan yang dipilih “{problem}”?',
    why: 'Penyebab dicari untuk masalah yang dipilih; bila kepalanya lain, penyebabnya pun menjawab hal lain.',
  },
  'dominant-cause-unproven': {
    title: 'Penyebab dominan belum terbukti dengan data',
    question: 'Data apa yang membuktikan bahwa “{cause}” adalah penyebab dominan?',
    why: 'Pemungutan suara hanya menyaring dugaan; yang membuktikan adalah hasil pengujian beserta jumlah pengamatannya.',
  },
  'no-dominant-cause': {
    title: 'Penyebab dominan belum ditetapkan',
    question: 'Penyebab mana yang paling menentukan, dan apa buktinya?',
    why: 'Rencana perbaikan harus menjawab penyebab dominan; tanpa itu perbaikan hanya menebak.',
  },
  'dominant-cause-untreated': {
    title: 'Penyebab dominan belum ditangani',
    question: 'Apa yang dilakukan terhadap “{cause}”?',
    why: 'Penyebab yang sudah terbukti tetapi dibiarkan akan menimbulkan masalah yang sama lagi.',
  },
  'measure-without-cause': {
    title: 'Perbaikan tidak menunjuk penyebab dominan',
    question: 'Penyebab dominan mana yang dihilangkan oleh “{measure}”?',
    why: 'Setiap perbaikan perlu alasan; juri menelusurinya kembali ke penyebab yang terbukti.',
  },
  'measure-not-carried-out': {
    title: 'Rencana perbaikan belum dilaksanakan',
    question: 'Bagaimana pelaksanaan “{measure}”?',
    why: 'Rencana tanpa catatan pelaksanaan belum menjadi perbaikan; tulislah statusnya apa adanya.',
  },
  'result-missing-or-on-another-unit': {
    title: 'Hasil belum dapat dibandingkan dengan sasaran',
    question:
      'Berapa hasil “{indicator}” sesudah perbaikan, dalam satuan yang sama dengan sasarannya?',
    why: 'Hasil hanya berarti bila diukur dengan indikator dan satuan yang sama seperti nilai awalnya.',
  },
  'baseline-differs': {
    title: 'Angka tidak sama dengan sasaran',
    question: 'Mengapa di sini tertulis {found}, sedangkan pada sasaran {expected}?',
    why: 'Satu angka yang berubah di tengah jalan membuat juri meragukan semua angka lainnya.',
  },
  'measure-not-standardised': {
    title: 'Perbaikan belum dibakukan',
    question: 'Standar apa yang menjaga agar “{measure}” terus dilakukan?',
    why: 'Tanpa standar, hasil perbaikan mudah hilang ketika petugas berganti.',
  },
  'verification-without-cause': {
    title: 'Hasil pengujian tidak menunjuk penyebab',
    question: 'Penyebab mana yang diuji di sini?',
    why: 'Pengujian tanpa penyebab tidak membuktikan apa pun pada diagram sebab-akibat.',
  },
  'action-without-measure': {
    title: 'Pelaksanaan tidak menunjuk rencana',
    question: 'Rencana mana yang dilaksanakan oleh “{action}”?',
    why: 'Juri mencocokkan pelaksanaan dengan rencananya satu per satu.',
  },
  'result-without-target': {
    title: 'Hasil tidak menunjuk sasaran',
    question: 'Sasaran mana yang dijawab oleh hasil ini?',
    why: 'Hasil dibandingkan dengan sasarannya; tanpa sasaran, angkanya berdiri sendiri.',
  },
  'standard-without-measure': {
    title: 'Standar tidak menunjuk perbaikan',
    question: 'Perbaikan mana yang dijaga oleh “{standard}”?',
    why: 'Standar dibuat agar perbaikan yang berhasil tidak hilang.',
  },
} as const satisfies Record<ThreadRuleId, FindingText>;
