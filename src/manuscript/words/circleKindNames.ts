import type { Risalah } from '#domain/risalah/schema/risalah.ts';

type CircleKind = Risalah['circle']['kind'];

/** A circle's kind, short and in full. */
export const circleKindNames = {
  kbk: { short: 'KBK', full: 'Kelompok Budaya Kerja' },
  gkm: { short: 'GKM', full: 'Gugus Kendali Mutu' },
} as const satisfies Record<CircleKind, { short: string; full: string }>;
