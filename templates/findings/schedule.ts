import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { ScheduleRuleId } from '#domain/rules/steps/schedule.ts';

/** The wording of the findings about the schedule; `{name}` stands for a fact. */
export const scheduleFindingTexts = {
  'schedule-empty': {
    title: 'Jadwal kegiatan belum direncanakan',
    question: 'Kapan setiap langkah direncanakan?',
    why: 'Jadwal termasuk yang dinilai, dan dipakai untuk memeriksa tanggal lainnya.',
  },
  'realisation-empty': {
    title: 'Realisasi jadwal masih kosong pada {count} langkah',
    question: 'Kapan langkah-langkah itu benar-benar dikerjakan?',
    why: 'Rencana tanpa realisasi tidak menunjukkan bahwa kegiatan berjalan.',
  },
  'schedule-out-of-order': {
    title: 'Urutan jadwal terbalik',
    question: 'Mengapa satu langkah dimulai sebelum langkah yang mendahuluinya?',
    why: 'Langkah dikerjakan berurutan; urutan yang lain perlu dijelaskan.',
  },
  'delay-without-note': {
    title: 'Keterlambatan pada {count} langkah belum dijelaskan',
    question: 'Apa yang menyebabkan realisasi melewati rencana?',
    why: 'Keterlambatan wajar, tetapi juri ingin tahu sebabnya.',
  },
} as const satisfies Record<ScheduleRuleId, FindingText>;
