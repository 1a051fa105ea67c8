import type { Method } from '#domain/method/method.ts';

/** Eight steps as a Pusri paper prints them: causes and dominant causes are one step, solutions another. */
export const pusri = {
  id: 'eight-pusri',
  name: 'Delapan langkah (Pusri)',
  description:
    'Penyebab dan penyebab dominan menjadi satu langkah; pemilihan solusi menjadi langkah tersendiri.',
  steps: [
    {
      id: 'theme',
      name: 'Tema dan judul',
      heading: 'Menentukan tema dan judul',
      pdca: ['plan'],
      sections: ['background', 'inventory', 'priority', 'target', 'schedule', 'title'],
    },
    {
      id: 'causes',
      name: 'Penyebab masalah',
      heading: 'Mencari penyebab masalah',
      pdca: ['plan'],
      sections: ['cause-effect', 'why-chains', 'vote', 'verification'],
    },
    {
      id: 'solution',
      name: 'Solusi',
      heading: 'Menentukan solusi',
      pdca: ['plan'],
      sections: ['alternatives', 'risks'],
    },
    {
      id: 'plan',
      name: 'Rencana perbaikan',
      heading: 'Menetapkan rencana perbaikan',
      pdca: ['plan'],
      sections: ['action-plan'],
    },
    {
      id: 'implementation',
      name: 'Pelaksanaan',
      heading: 'Melaksanakan perbaikan',
      pdca: ['do'],
      sections: ['actions', 'obstacles'],
    },
    {
      id: 'results',
      name: 'Hasil perbaikan',
      heading: 'Meneliti hasil perbaikan',
      pdca: ['check'],
      sections: ['comparison', 'achievement', 'aspects', 'benefit', 'side-effects'],
    },
    {
      id: 'standards',
      name: 'Standar baru',
      heading: 'Membuat standar baru',
      pdca: ['act'],
      sections: ['standards', 'procedure', 'socialisation'],
    },
    {
      id: 'next',
      name: 'Rencana berikutnya',
      heading: 'Menetapkan rencana berikutnya',
      pdca: ['act'],
      sections: ['remainder', 'follow-up', 'next-schedule'],
    },
  ],
} as const satisfies Method;
