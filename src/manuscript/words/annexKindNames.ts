import type { annexKinds } from '#domain/risalah/schema/next.ts';

/** The kinds of papers in the annexes. */
export const annexKindNames = {
  decree: 'Surat keputusan',
  invitation: 'Undangan',
  attendance: 'Daftar hadir',
  minutes: 'Notulen',
  'check-sheet': 'Lembar periksa',
  procedure: 'SOP',
  photographs: 'Foto kegiatan',
  benefit: 'Dokumen manfaat',
  certificate: 'Piagam',
  other: 'Lainnya',
} as const satisfies Record<(typeof annexKinds)[number], string>;
