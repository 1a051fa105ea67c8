import type { Objection } from '#domain/convention/schema/convention.ts';

/** What a team may object to. */
export const objectionNames = {
  sum: 'Penjumlahan',
  entry: 'Pemasukan nilai',
  penalty: 'Pengurangan waktu',
} as const satisfies Record<Objection['about'], string>;

/** What became of an objection. */
export const outcomeNames = {
  '': 'Belum diputuskan',
  accepted: 'Diterima',
  refused: 'Ditolak',
} as const satisfies Record<Objection['outcome'], string>;
