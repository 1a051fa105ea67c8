import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** Where an interested party stands. */
export const stanceNames = {
  '': '',
  supports: 'Mendukung',
  hinders: 'Menghambat',
} as const satisfies Record<Risalah['background']['stakeholders'][number]['stance'], string>;
