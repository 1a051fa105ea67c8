import type { KnotId } from '#domain/risalah/thread.ts';

/** The knots of the red thread. */
export const knotNames = {
  problem: 'Masalah',
  target: 'Sasaran',
  'dominant-causes': 'Penyebab dominan',
  measures: 'Rencana perbaikan',
  actions: 'Pelaksanaan',
  result: 'Hasil',
  standards: 'Standar',
} as const satisfies Record<KnotId, string>;
