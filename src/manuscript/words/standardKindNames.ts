import type { Standard } from '#domain/risalah/schema/standards.ts';

/** The three standards that keep an improvement. */
export const standardKindNames = {
  input: 'Standar masukan',
  process: 'Standar proses',
  output: 'Standar keluaran',
} as const satisfies Record<Standard['kind'], string>;
