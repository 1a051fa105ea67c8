import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { LackId } from '#domain/rules/lackId.ts';

/** The wording of what several findings follow from: one cause, one remark. */
export const lackTexts = {
  'no-members': {
    title: 'Anggota tim belum ditulis',
    question: 'Siapa saja anggota tim, dan siapa yang ikut bekerja?',
    why: 'Peserta, pemilih, dan kehadiran diambil dari susunan anggota.',
  },
  'no-target': {
    title: 'Sasaran belum ditetapkan',
    question: 'Dari berapa menjadi berapa, sampai kapan, dan disepakati dengan siapa?',
    why: 'Tanpa sasaran, hasil tidak dapat dibandingkan dengan apa pun.',
  },
  'no-choice': {
    title: 'Masalah utama belum dipilih',
    question: 'Masalah mana yang dipilih, dan bagaimana memilihnya?',
    why: 'Semua langkah berikutnya bertolak dari satu masalah.',
  },
  'no-schedule': {
    title: 'Jadwal kegiatan belum diisi',
    question: 'Kapan setiap langkah direncanakan, dan kapan benar-benar dikerjakan?',
    why: 'Jadwal termasuk yang dinilai, dan dipakai untuk memeriksa tanggal lainnya.',
  },
  'nothing-tested': {
    title: 'Belum ada penyebab yang diuji',
    question: 'Penyebab mana yang diuji, dan apa buktinya?',
    why: 'Penyebab dominan ditetapkan dari pengujian, bukan dari dugaan.',
  },
  'nothing-done': {
    title: 'Rencana belum dilaksanakan',
    question: 'Apa yang sudah dilaksanakan, dan apa hasilnya?',
    why: 'Hasil baru ada sesudah perbaikan dilaksanakan.',
  },
  'no-result': {
    title: 'Hasil belum diukur',
    question: 'Berapa hasilnya sesudah perbaikan?',
    why: 'Grafik, pembacaan, dan dampak bertolak dari hasil yang diukur.',
  },
  'no-benefit': {
    title: 'Manfaat dalam rupiah belum dihitung',
    question: 'Berapa nilai manfaat perbaikan ini dalam rupiah?',
    why: 'Selama manfaat kosong, yang terhitung hanya biayanya.',
  },
  'no-standard': {
    title: 'Standar baru belum ada',
    question: 'Standar apa yang menjaga hasil ini, dan bagaimana diberlakukan?',
    why: 'Prosedur, peringatan, sosialisasi, dan serah terima mengikuti standarnya.',
  },
  'whole-example': {
    title: 'Isi risalah ini masih contoh: {count} tempat',
    question: 'Mana di antaranya yang memang terjadi di unit Anda?',
    why: 'Contoh adalah pola untuk ditiru; juri menilai keadaan unit Anda sendiri.',
  },
  'row-begun': {
    title: 'Satu baris baru terisi sebagian: {count} hal belum ada',
    question: 'Apa isi yang masih kosong pada baris itu?',
    why: 'Baris yang terisi sebagian belum dapat dibaca orang lain.',
  },
} as const satisfies Record<LackId, FindingText>;
