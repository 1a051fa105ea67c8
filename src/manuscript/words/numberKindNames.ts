import type { Member } from '#domain/risalah/schema/opening.ts';

/** The number that identifies a civil servant. */
export const numberKindNames = {
  nip: 'NIP',
  nipppk: 'NIPPPK',
  none: 'Tanpa nomor induk',
} as const satisfies Record<Member['numberKind'], string>;
