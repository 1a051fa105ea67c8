import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** Side effects, wanted or not. */
export const effectNames = {
  positive: 'Positif',
  negative: 'Negatif',
} as const satisfies Record<Risalah['side-effects']['rows'][number]['kind'], string>;
