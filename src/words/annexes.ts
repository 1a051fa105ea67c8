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
  decree: 'Tim dibentuk resmi oleh pimpinan',
  invitation: 'Pertemuan direncanakan dan diketahui pimpinan',
  attendance: 'Anggota terlibat secara rutin',
  minutes: 'Keputusan diambil bersama dan ditindaklanjuti',
  'check-sheet': 'Masalah dan hasil bertumpu pada data',
  procedure: 'Perubahan dibakukan dalam tata laksana',
  photographs: 'Perbaikan benar-benar dilaksanakan',
  benefit: 'Manfaat dapat dipertanggungjawabkan',
  certificate: 'Hasil tim diakui pihak lain',
  other: '',
} as const satisfies Record<AnnexKind, string>;
