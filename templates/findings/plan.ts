import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { PlanRuleId } from '#domain/rules/steps/plan.ts';

/** The wording of the findings about alternatives, plan and risks; `{name}` stands for a fact. */
export const planFindingTexts = {
  'cause-without-alternatives': {
    title: 'Belum ada alternatif perbaikan untuk “{cause}”',
    question: 'Cara apa saja yang dipertimbangkan untuk menghilangkan “{cause}”?',
    why: 'Solusi terbaik dipilih dari beberapa kemungkinan.',
  },
  'alternative-undecided': {
    title: 'Alternatif “{alternative}” belum dinilai atau diputuskan',
    question: 'Bagaimana penilaian tim atas “{alternative}”?',
    why: 'Alasan memilih dan menolak sama pentingnya bagi juri.',
  },
  'chosen-alternative-unplanned': {
    title: 'Alternatif terpilih “{alternative}” tidak masuk rencana',
    question: 'Mengapa “{alternative}” dipilih tetapi tidak direncanakan?',
    why: 'Yang dipilih seharusnya muncul pada rencana 5W2H.',
  },
  'rejected-alternative-planned': {
    title: 'Perbaikan “{measure}” berasal dari alternatif yang ditolak',
    question: 'Mengapa “{measure}” dikerjakan walaupun alternatifnya ditolak?',
    why: 'Rencana harus mengikuti keputusan atas alternatif.',
  },
  'appeal-only': {
    title: 'Perbaikan “{measure}” hanya berupa imbauan',
    question: 'Apa yang berubah pada cara kerja selain memberi tahu orang?',
    why: 'Sosialisasi saja mudah dilupakan; penyebab hilang bila cara kerjanya berubah.',
  },
  'measure-without-owner': {
    title: 'Perbaikan “{measure}” tanpa penanggung jawab',
    question: 'Siapa yang bertanggung jawab atas “{measure}”?',
    why: 'Pekerjaan tanpa penanggung jawab sering tidak dikerjakan.',
  },
  'measure-without-date': {
    title: 'Perbaikan “{measure}” tanpa tanggal',
    question: 'Kapan “{measure}” dimulai dan selesai?',
    why: 'Tanpa tanggal, pelaksanaan tidak dapat dipantau.',
  },
  'measure-incomplete': {
    title: 'Rencana “{measure}” belum lengkap: {count} isian kosong',
    question: 'Mengapa, di mana, bagaimana, dan berapa biaya “{measure}”?',
    why: 'Juri membaca rencana menurut 5W2H.',
  },
  'owner-is-everybody': {
    title: 'Penanggung jawab “{measure}” adalah semua orang',
    question: 'Siapa satu orang yang dapat ditanya tentang “{measure}”?',
    why: 'Tanggung jawab semua orang sering menjadi tanggung jawab tidak seorang pun.',
  },
  'measure-outside-schedule': {
    title: 'Tanggal “{measure}” di luar jadwal pelaksanaan',
    question: 'Mengapa “{measure}” tidak jatuh pada masa pelaksanaan yang dijadwalkan?',
    why: 'Rencana dan jadwal harus sejalan.',
  },
  'measure-without-risk': {
    title: 'Risiko “{measure}” belum dipikirkan',
    question: 'Risiko apa yang mungkin timbul dari “{measure}”?',
    why: 'Risiko yang dipikirkan sejak awal lebih mudah dicegah.',
  },
  'risk-without-prevention': {
    title: 'Risiko “{risk}” tanpa pencegahan',
    question: 'Bagaimana “{risk}” dicegah?',
    why: 'Risiko yang hanya disebut belum dikendalikan.',
  },
} as const satisfies Record<PlanRuleId, FindingText>;
