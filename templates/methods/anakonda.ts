import type { Method } from '#domain/method/method.ts';

/**
 * Eight steps with an analysis of the present condition between target and causes.
 *
 * Source: Dinas Perhubungan Kabupaten Klaten, Gugus Kendali Mutu, 28 June 2020
 * (dinasperhubungan.klatenkab.go.id/2020/06/28/gugus-kendali-mutu/).
 */
export const anakonda = {
  id: 'eight-anakonda',
  name: 'Delapan langkah (ANAKONDA)',
  description:
    'Target ditetapkan lebih dahulu; analisis kondisi yang ada (ANAKONDA) menjadi langkah tersendiri.',
  steps: [
    {
      id: 'theme',
      name: 'Penentuan tema',
      heading: 'Menentukan tema',
      pdca: ['plan'],
      sections: ['inventory', 'priority', 'title'],
    },
    {
      id: 'target',
      name: 'Penetapan target',
      heading: 'Menetapkan target',
      pdca: ['plan'],
      sections: ['target', 'schedule'],
    },
    {
      id: 'condition',
      name: 'Analisis kondisi yang ada',
      heading: 'Menganalisis kondisi yang ada (ANAKONDA)',
      pdca: ['plan'],
      sections: ['background'],
    },
    {
      id: 'causes',
      name: 'Analisis sebab-akibat',
      heading: 'Menganalisis sebab-akibat',
      pdca: ['plan'],
      sections: ['cause-effect', 'why-chains', 'vote', 'verification'],
    },
    {
      id: 'plan',
      name: 'Rencana penanggulangan',
      heading: 'Merencanakan penanggulangan',
      pdca: ['plan'],
      sections: ['alternatives', 'action-plan', 'risks'],
    },
    {
      id: 'implementation',
      name: 'Penanggulangan',
      heading: 'Melaksanakan penanggulangan',
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
      name: 'Standardisasi dan tindak lanjut',
      heading: 'Menetapkan standar dan tindak lanjut',
      pdca: ['act'],
      sections: [
        'standards',
        'procedure',
        'socialisation',
        'remainder',
        'follow-up',
        'next-schedule',
      ],
    },
  ],
} as const satisfies Method;
