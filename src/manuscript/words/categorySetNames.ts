import type { CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';

/** Ready-made sets of a fishbone's big bones. */
export const categorySetNames = {
  '4m1e': '4M1E (manusia, metode, mesin, material, lingkungan)',
  '5m1e': '5M1E (4M1E ditambah uang)',
  '4p': '4P (petugas, prosedur, peralatan, tempat)',
  own: 'Kategori sendiri',
} as const satisfies Record<CauseEffectInput['categorySet'], string>;
