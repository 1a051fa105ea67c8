import type { Method } from '#domain/method/method.ts';

/** Eight steps of the automotive school: the target is a step of its own, both searches for causes are one. */
export const targetFirst = {
  id: 'eight-target-first',
  name: 'Delapan langkah (target lebih dahulu)',
  description:
    'Target dan jadwal menjadi langkah kedua; penyebab dan penyebab dominan menjadi satu langkah.',
  steps: [
    {
      id: 'theme',
      name: 'Tema dan situasi',
      heading: 'Menentukan tema dan menganalisis situasi',
      pdca: ['plan'],
      sections: ['background', 'inventory', 'priority'],
    },
    {
      id: 'target',
      name: 'Target dan jadwal',
      heading: 'Menetapkan target dan rencana kerja',
      pdca: ['plan'],
      sections: ['target', 'schedule', 'title'],
    },
    {
      id: 'causes',
      name: 'Analisis masalah',
      heading: 'Menganalisis masalah dan menentukan penyebab dominan',
      pdca: ['plan'],
      sections: ['cause-effect', 'why-chains', 'vote', 'verification'],
    },
    {
      id: 'plan',
      name: 'Ide perbaikan',
      heading: 'Mencari ide perbaikan',
      pdca: ['plan'],
      sections: ['alternatives', 'action-plan', 'risks'],
    },
    {
      id: 'implementation',
      name: 'Penerapan ide',
      heading: 'Menerapkan ide perbaikan',
      pdca: ['do'],
      sections: ['actions', 'obstacles'],
    },
    {
      id: 'results',
      name: 'Evaluasi hasil',
      heading: 'Mengevaluasi hasil',
      pdca: ['check'],
      sections: ['comparison', 'achievement', 'aspects', 'benefit', 'side-effects'],
    },
    {
      id: 'standards',
      name: 'Standardisasi',
      heading: 'Menetapkan standar dan mencegah masalah terulang',
      pdca: ['act'],
      sections: ['standards', 'procedure', 'socialisation'],
    },
    {
      id: 'next',
      name: 'Rencana berikutnya',
      heading: 'Menentukan rencana berikutnya',
      pdca: ['act'],
      sections: ['remainder', 'follow-up', 'next-schedule'],
    },
  ],
} as const satisfies Method;
