import type { KnotId } from '#domain/risalah/reading/thread.ts';

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

export const THREAD_TITLE = 'Benang merah';

/** Heads of the columns in which the thread is drawn: the problem stands above its target. */
export const threadHeads = [
  'Masalah dan sasaran',
  knotNames['dominant-causes'],
  knotNames.measures,
  knotNames.actions,
  knotNames.result,
  knotNames.standards,
] as const;

interface Told {
  /** "Masalah: 28 menit, Waktu tunggu": what it is, its number and its words. */
  readonly name: string;
  readonly isThere: boolean;
  readonly isTorn: boolean;
}

/** The thread in words, knot by knot in the order in which it is read, for those who cannot see it. */
export function threadAlt(knots: readonly Told[]): string {
  if (knots.every(({ isThere }) => !isThere)) return 'Benang merah belum bersimpul.';
  const torn = knots.filter(({ isTorn }) => isTorn).map(({ name }) => name);
  const breaks = torn.length === 0 ? '' : ` Benang putus pada ${torn.join('; ')}.`;
  return `${knots.map(({ name }) => name).join(' → ')}.${breaks}`;
}
