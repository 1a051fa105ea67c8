import type { Slots } from '#domain/method/slot.ts';

/** How long events let a team speak; the first is the usual one. */
export const slots: Slots = [
  {
    id: '5-10-5',
    name: 'Konvensi: 5 + 10 + 5 menit',
    source: 'Lomba KBK Kabupaten Probolinggo 2010: pembukaan 5, penyajian 10, tanya jawab 5 menit.',
    opening: 5,
    presentation: 10,
    questions: 5,
  },
  {
    id: '7-13',
    name: 'Wawancara: 7 + 13 menit',
    source: 'KIPP 2022 (Kementerian PAN-RB): penyajian 7, wawancara 13 menit.',
    opening: 0,
    presentation: 7,
    questions: 13,
  },
  {
    id: '10-20',
    name: 'Penilaian daerah: 10 + 20 menit',
    source: 'Kabupaten Rembang 2022: penyajian 10, tanya jawab 20 menit.',
    opening: 0,
    presentation: 10,
    questions: 20,
  },
];
