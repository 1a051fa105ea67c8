import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { DayOrderRuleId } from '#domain/rules/across/dayOrder.ts';

/** The wording of the findings about the order of days; `{name}` stands for a fact. */
export const dayOrderFindingTexts = {
  'meeting-before-formation': {
    title: 'Pertemuan {day} mendahului pembentukan tim',
    question: 'Mengapa tim bertemu pada {day}, padahal baru dibentuk {other}?',
    why: 'Juri menelusuri tanggal dari pembentukan sampai pengesahan.',
  },
  'meetings-out-of-order': {
    title: 'Pertemuan {day} mendahului langkah sebelumnya',
    question: 'Mengapa langkah itu dibahas {day}, padahal langkah sebelumnya baru dibahas {other}?',
    why: 'Urutan pertemuan memperlihatkan bahwa langkah demi langkah dijalani.',
  },
  'meeting-after-report': {
    title: 'Pertemuan {day} sesudah risalah disahkan',
    question: 'Mengapa tim masih bertemu {day}, padahal risalah disahkan {other}?',
    why: 'Risalah yang disahkan memuat semua pertemuannya.',
  },
  'causes-agreed-late': {
    title: 'Sebab-akibat disepakati {day}, sesudah penyebabnya diuji',
    question: 'Apa yang diuji sampai {other}, bila sebab-akibat baru disepakati {day}?',
    why: 'Yang diuji adalah penyebab yang sudah disepakati tim.',
  },
  'plan-approved-early': {
    title: 'Rencana disahkan {day}, sebelum disusun',
    question: 'Mengapa rencana disahkan {day}, padahal langkah itu baru dimulai {other}?',
    why: 'Yang disahkan adalah rencana yang sudah jadi.',
  },
  'plan-approved-late': {
    title: 'Rencana disahkan {day}, sesudah pelaksanaan dimulai',
    question: 'Mengapa pelaksanaan dimulai {other}, sedangkan rencananya baru disahkan {day}?',
    why: 'Rencana disahkan lebih dahulu agar pelaksanaannya didukung.',
  },
  'report-approved-early': {
    title: 'Risalah disahkan {day}, sebelum hasil selesai diukur',
    question: 'Mengapa risalah disahkan {day}, padahal hasil diukur sampai {other}?',
    why: 'Pengesahan akhir meliputi hasilnya.',
  },
  'baseline-after-action': {
    title: 'Kondisi awal diukur sampai {day}, sesudah perbaikan dimulai',
    question:
      'Apakah kondisi awal masih awal bila diukur sampai {day}, sedangkan perbaikan mulai {other}?',
    why: 'Kondisi awal yang sudah terkena perbaikan memperkecil hasilnya.',
  },
  'action-before-proof': {
    title: 'Perbaikan dimulai {day}, sebelum penyebabnya selesai diuji',
    question: 'Mengapa perbaikan dimulai {day}, padahal penyebabnya baru terbukti {other}?',
    why: 'Perbaikan bertolak dari penyebab yang sudah terbukti.',
  },
  'obstacle-before-action': {
    title: 'Kendala {day} mendahului kegiatannya',
    question: 'Bagaimana kendala muncul {day}, padahal kegiatannya baru dimulai {other}?',
    why: 'Tanggal kendala seharusnya jatuh pada masa pelaksanaan.',
  },
  'cycle-before-action': {
    title: 'Hasil diukur mulai {day}, sebelum perbaikan dimulai',
    question: 'Apa yang diukur sejak {day}, bila perbaikan pertama baru dimulai {other}?',
    why: 'Hasil setiap siklus diukur sesudah ada yang diperbaiki.',
  },
  'cycles-reversed': {
    title: 'Urutan siklus terbalik: {day} mendahului {other}',
    question: 'Siklus mana yang lebih dahulu, {day} atau {other}?',
    why: 'Siklus terakhir dianggap sebagai hasil akhir.',
  },
  'result-within-baseline': {
    title: 'Hasil diukur mulai {day}, sebelum kondisi awal selesai diukur',
    question: 'Mengapa hasil diukur sejak {day}, padahal kondisi awal diukur sampai {other}?',
    why: 'Dua periode yang bertindih tidak dapat dibandingkan.',
  },
  'procedure-before-result': {
    title: 'SOP berlaku {day}, sebelum hasil diukur',
    question: 'Mengapa SOP berlaku {day}, padahal hasil baru diukur mulai {other}?',
    why: 'Yang dibakukan adalah cara yang sudah terbukti.',
  },
  'socialisation-early': {
    title: 'Sosialisasi {day} mendahului prosedurnya',
    question: 'Apa yang disosialisasikan {day}, bila prosedurnya baru ada {other}?',
    why: 'Yang disosialisasikan adalah cara kerja yang sudah tertulis.',
  },
  'follow-up-early': {
    title: 'Tenggat tindak lanjut {day} sudah lewat saat hasil diukur',
    question: 'Mengapa tindak lanjut bertenggat {day}, padahal hasil diukur sampai {other}?',
    why: 'Tindak lanjut dikerjakan sesudah hasilnya diketahui.',
  },
  'next-theme-early': {
    title: 'Tema berikutnya dimulai {day}, sebelum tema ini selesai',
    question:
      'Mengapa tema berikutnya dimulai {day}, padahal hasil tema ini diukur sampai {other}?',
    why: 'Putaran berikutnya bertolak dari hasil putaran ini.',
  },
  'concluded-before-measured': {
    title: 'Pertemuan penutup {day} mendahului akhir pengukuran',
    question: 'Bagaimana tim menyimpulkan pada {day}, padahal datanya dikumpulkan sampai {other}?',
    why: 'Simpulan diambil sesudah semua data terkumpul.',
  },
  'measured-after-end': {
    title: 'Hasil diukur {day}, sesudah batas waktu {other}',
    question: 'Mengapa hasil diukur pada {day}, padahal batas waktunya {other}?',
    why: 'Capaian dibandingkan dengan sasaran pada batas waktu yang dijanjikan.',
  },
  'work-after-step': {
    title: 'Pekerjaan berlangsung sampai {day}, sesudah langkahnya selesai {other}',
    question: 'Kapan langkah itu selesai: {day} atau {other} menurut realisasi jadwal?',
    why: 'Tanggal pekerjaan dan realisasi jadwal menceritakan hal yang sama.',
  },
  'next-schedule-out-of-order': {
    title: 'Jadwal berikutnya tidak berurutan: {day} sebelum {other}',
    question: 'Mengapa satu langkah dimulai {day}, padahal langkah sebelumnya baru {other}?',
    why: 'Langkah dikerjakan berurutan; urutan yang lain perlu dijelaskan.',
  },
} as const satisfies Record<DayOrderRuleId, FindingText>;
