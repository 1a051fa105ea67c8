import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { ImplementationRuleId } from '#domain/rules/steps/implementation.ts';

/** The wording of the findings about what was done; `{name}` stands for a fact. */
export const implementationFindingTexts = {
  'action-without-date': {
    title: 'Pelaksanaan “{action}” tanpa tanggal',
    question: 'Kapan “{action}” dilaksanakan?',
    why: 'Tanggal menunjukkan bahwa perbaikan mendahului hasilnya.',
  },
  'action-without-person': {
    title: 'Pelaksana “{action}” belum ditulis',
    question: 'Siapa yang mengerjakan “{action}”?',
    why: 'Juri menilai peran setiap anggota.',
  },
  'action-without-account': {
    title: 'Uraian pelaksanaan “{action}” masih kosong',
    question: 'Apa yang sebenarnya dikerjakan pada “{action}”?',
    why: 'Tanda selesai tanpa uraian tidak meyakinkan.',
  },
  'action-without-monitoring': {
    title: 'Hasil pemantauan “{action}” belum ditulis',
    question: 'Bagaimana diketahui bahwa “{action}” berjalan?',
    why: 'Pemantauan pelaksanaan bernilai besar pada lembar penilaian.',
  },
  'action-before-plan': {
    title: 'Pelaksanaan “{action}” mendahului rencananya',
    question: 'Mengapa “{action}” dikerjakan sebelum direncanakan?',
    why: 'Perbaikan yang mendahului rencana bukan buah dari analisis.',
  },
  'delay-unexplained': {
    title: 'Keterlambatan “{action}” belum dijelaskan',
    question: 'Apa kendala yang membuat “{action}” melewati rencana?',
    why: 'Kendala dan penanganannya termasuk yang dinilai.',
  },
  'not-done-unexplained': {
    title: 'Alasan “{action}” tidak dilaksanakan belum ditulis',
    question: 'Mengapa “{action}” tidak dilaksanakan?',
    why: 'Status yang jujur dihargai bila disertai alasannya.',
  },
  'obstacle-without-solution': {
    title: 'Kendala “{obstacle}” belum ada penanganannya',
    question: 'Apa yang dilakukan terhadap “{obstacle}”?',
    why: 'Juri menilai cara tim mengatasi hambatan.',
  },
  'understanding-missing': {
    title: 'Pemahaman anggota atas perubahan belum ditulis',
    question: 'Bagaimana dipastikan bahwa semua anggota memahami perubahan?',
    why: 'Pemahaman seluruh anggota bernilai sepuluh dari seratus.',
  },
  'photo-pair-incomplete': {
    title: 'Foto sebelum atau sesudah “{action}” belum ada',
    question: 'Bagaimana keadaan sebelum dan sesudah “{action}”?',
    why: 'Sepasang foto dari sudut yang sama lebih meyakinkan daripada satu foto.',
  },
  'photographs-missing': {
    title: 'Pelaksanaan belum disertai foto',
    question: 'Foto apa yang menunjukkan keadaan sebelum dan sesudah perbaikan?',
    why: 'Foto adalah bukti pelaksanaan yang paling mudah diperiksa.',
  },
} as const satisfies Record<ImplementationRuleId, FindingText>;
