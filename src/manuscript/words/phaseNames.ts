import type { Phase } from '#domain/method/phase.ts';

/** The eight phases as activities of a schedule; the same in every edition of the method. */
export const phaseNames = {
  theme: 'Menentukan tema dan sasaran',
  causes: 'Menganalisis penyebab',
  'dominant-causes': 'Menguji dan menentukan penyebab dominan',
  plan: 'Menyusun rencana perbaikan',
  implementation: 'Melaksanakan perbaikan',
  results: 'Meneliti hasil',
  standards: 'Menetapkan standar',
  next: 'Menentukan rencana berikutnya',
} as const satisfies Record<Phase, string>;
