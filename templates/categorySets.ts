import type { Offers } from '#domain/risalah/offers.ts';

const fourM = [
  { id: 'man', name: 'Manusia' },
  { id: 'method', name: 'Metode' },
  { id: 'machine', name: 'Mesin/Alat' },
  { id: 'material', name: 'Material (Data/Informasi)' },
];
const environment = { id: 'environment', name: 'Lingkungan' };

/** Ready-made bones of a fishbone; a team may always name its own. */
export const categorySets: Offers['categories'] = {
  '4m1e': [...fourM, environment],
  '5m1e': [...fourM, { id: 'money', name: 'Uang' }, environment],
  '4p': [
    { id: 'people', name: 'Petugas' },
    { id: 'procedure', name: 'Prosedur' },
    { id: 'equipment', name: 'Peralatan' },
    { id: 'place', name: 'Tempat' },
  ],
  own: [],
};
