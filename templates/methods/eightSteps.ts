import type { Method } from '#domain/method/method.ts';

/** Eight steps as DELTA circles and TKMPN papers print them; the usual choice of government circles. */
export const eightSteps = {
  id: 'eight',
  name: 'Delapan langkah (DELTA/TKMPN)',
  description:
    'Urutan yang lazim dipakai gugus kendali mutu di pemerintahan: rencana dan pelaksanaan menjadi dua langkah.',
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
      heading: 'Menganalisis penyebab',
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
      id: 'plan',
      name: 'Rencana perbaikan',
      heading: 'Membuat rencana perbaikan',
      pdca: ['plan'],
      sections: ['alternatives', 'action-plan', 'risks'],
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
      name: 'Hasil',
      heading: 'Meneliti hasil',
      pdca: ['check'],
      sections: ['comparison', 'achievement', 'aspects', 'benefit', 'side-effects'],
    },
    {
      id: 'standards',
      name: 'Standardisasi',
      heading: 'Menetapkan standar',
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
