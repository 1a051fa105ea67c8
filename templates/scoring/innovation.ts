import type { AnswerField } from '#domain/risalah/address.ts';
import type { ScoringSheet } from '#domain/method/scoring.ts';

/** The thousand-point sheet, labelled by plan, do, check and act. */
export const innovation: ScoringSheet<AnswerField> = {
  id: 'innovation',
  name: 'Panduan penilaian (1.000 poin)',
  description:
    'Lembar inovasi dengan bobot terbesar pada dampak hasil; makalah dan presentasi ikut dinilai.',
  levels: [],
  groups: [
    {
      id: 'plan',
      name: 'Rencana',
      items: [
        {
          id: 'innovation.activity',
          name: 'Penetapan aktivitas',
          asks: 'Siapa pelaksananya, apa temanya, dan bagaimana jadwalnya?',
          points: 80,
          fedBy: [
            'circle/name',
            'members/rows',
            'schedule/rows',
            'priority/chosen',
            'background/strategy',
            'target/rows',
          ],
        },
        {
          id: 'innovation.solving',
          name: 'Proses pemecahan masalah dan perbaikan',
          asks: 'Apakah akar penyebab dicari, diuji dengan data, lalu ditetapkan?',
          points: 80,
          fedBy: ['cause-effect/causes', 'verification/rows', 'verification/data', 'vote/rows'],
        },
        {
          id: 'innovation.solution',
          name: 'Solusi',
          asks: 'Apakah solusinya kreatif, efektif, dapat diterapkan, dan memberi inspirasi?',
          points: 100,
          fedBy: [
            'alternatives/rows',
            'alternatives/novelty',
            'action-plan/rows',
            'risks/rows',
            'approvals/rows',
          ],
        },
      ],
    },
    {
      id: 'do',
      name: 'Pelaksanaan',
      items: [
        {
          id: 'innovation.difficulty',
          name: 'Tingkat kesulitan',
          asks: 'Seberapa sulit penerapannya, dan bagaimana diatasi?',
          points: 120,
          fedBy: ['actions/difficulty', 'obstacles/rows'],
        },
        {
          id: 'innovation.execution',
          name: 'Mutu proses pelaksanaan',
          asks: 'Apakah pelaksanaan dipantau dan didukung semua anggota?',
          points: 80,
          fedBy: ['actions/rows', 'actions/understanding', 'meetings/rows', 'values/rows'],
        },
      ],
    },
    {
      id: 'check',
      name: 'Pemeriksaan hasil',
      items: [
        {
          id: 'innovation.evaluation',
          name: 'Ketepatan dan kelengkapan evaluasi',
          asks: 'Apakah hasil dinilai dengan ukuran, satuan, dan periode yang sama?',
          points: 80,
          fedBy: ['comparison/rows', 'comparison/data', 'achievement/reading'],
        },
        {
          id: 'innovation.impact',
          name: 'Dampak hasil',
          asks: 'Seberapa besar dampaknya bagi layanan, biaya, dan pihak terkait?',
          points: 220,
          fedBy: [
            'benefit/rows',
            'benefit/intangible',
            'benefit/contribution',
            'aspects/rows',
            'side-effects/rows',
          ],
        },
      ],
    },
    {
      id: 'act',
      name: 'Standardisasi',
      items: [
        {
          id: 'innovation.standards',
          name: 'Standardisasi',
          asks: 'Apakah standar diusulkan, disahkan, dan disosialisasikan?',
          points: 80,
          fedBy: [
            'standards/rows',
            'procedure/steps',
            'socialisation/rows',
            'socialisation/replication',
            'remainder/nextTheme',
          ],
        },
      ],
    },
    {
      id: 'paper',
      name: 'Makalah dan presentasi',
      items: [
        {
          id: 'innovation.paper',
          name: 'Mutu makalah',
          asks: 'Apakah makalah runtut, menarik, dan sesuai aturan?',
          points: 80,
          fedBy: ['title/theme', 'foreword/abstract', 'closing/conclusion', 'annexes/rows'],
        },
        {
          id: 'innovation.presentation',
          name: 'Mutu presentasi',
          asks: 'Apakah presentasi jelas, terkelola, dan berdaya tarik?',
          points: 80,
          fedBy: ['circle/cheer', 'circle/motto', 'foreword/abstract', 'closing/conclusion'],
        },
      ],
    },
  ],
  notes: [
    'Panduan ini tidak menyebut tingkat nilai, sehingga Anda mengisi angkanya langsung.',
    'Mutu presentasi baru dapat dinilai saat tampil. Jawaban di sini hanya bahannya.',
  ],
};
