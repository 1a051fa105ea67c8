import type { AnnexKind } from '#domain/risalah/uses/annexEvidence.ts';
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

/** What each paper proves to those who assess the development of work culture and bureaucracy reform. */
export const annexProofs = {
  decree: 'Pembentukan tim',
  invitation: 'Rencana pertemuan',
  attendance: 'Kehadiran anggota',
  minutes: 'Keputusan pertemuan',
  'check-sheet': 'Data masalah dan hasil',
  procedure: 'Prosedur yang dibakukan',
  photographs: 'Pelaksanaan perbaikan',
  benefit: 'Perhitungan manfaat',
  certificate: 'Pengakuan pihak lain',
  other: '',
} as const satisfies Record<AnnexKind, string>;
