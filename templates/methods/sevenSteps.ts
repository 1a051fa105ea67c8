import type { Method } from '#domain/method/method.ts';

/** Seven steps (TULTA): plan and implementation share one heading, as in the seven-step QC story. */
export const sevenSteps = {
  id: 'seven',
  name: 'Tujuh langkah (TULTA)',
  description:
    'Rencana dan pelaksanaan perbaikan disatukan dalam satu langkah; isinya sama dengan delapan langkah.',
  steps: [
    {
      id: 'theme',
      name: 'Tema dan sasaran',
      heading: 'Menentukan tema dan sasaran',
      pdca: ['plan'],
      sections: ['background', 'inventory', 'priority', 'target', 'schedule', 'title'],
    },
    {
      id: 'causes',
      name: 'Penyebab',
      heading: 'Menganalisis sebab-akibat',
      pdca: ['plan'],
      sections: ['cause-effect', 'why-chains'],
    },
    {
      id: 'dominant-causes',
      name: 'Penyebab dominan',
      heading: 'Menguji dan menentukan penyebab dominan',
      pdca: ['plan'],
      sections: ['vote', 'verification'],
    },
    {
      id: 'plan-and-implementation',
      name: 'Rencana dan pelaksanaan',
      heading: 'Membuat rencana dan melaksanakan perbaikan',
      pdca: ['plan', 'do'],
      sections: ['alternatives', 'action-plan', 'risks', 'actions', 'obstacles'],
    },
    {
      id: 'results',
      name: 'Hasil',
      heading: 'Meneliti hasil',
      pdca: ['check'],
      sections: ['comparison', 'achievement', 'aspects', 'benefit', 'side-effects'],
    },
    {
      id: 'standards',
      name: 'Standardisasi',
      heading: 'Membuat standar baru',
      pdca: ['act'],
      sections: ['standards', 'procedure', 'socialisation'],
    },
    {
      id: 'next',
      name: 'Rencana berikutnya',
      heading: 'Mengumpulkan data baru dan menentukan rencana berikutnya',
      pdca: ['act'],
      sections: ['remainder', 'follow-up', 'next-schedule'],
    },
  ],
} as const satisfies Method;
