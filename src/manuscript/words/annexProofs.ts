import type { AnnexKind } from '#domain/risalah/uses/annexEvidence.ts';

/** What each paper proves to those who assess the development of work culture and bureaucracy reform. */
export const annexProofs = {
  decree: 'Kelompok dibentuk resmi oleh pimpinan',
  invitation: 'Pertemuan direncanakan dan diketahui pimpinan',
  attendance: 'Anggota terlibat secara rutin',
  minutes: 'Keputusan diambil bersama dan ditindaklanjuti',
  'check-sheet': 'Masalah dan hasil bertumpu pada data',
  procedure: 'Perubahan dibakukan dalam tata laksana',
  photographs: 'Perbaikan benar-benar dilaksanakan',
  benefit: 'Manfaat dapat dipertanggungjawabkan',
  certificate: 'Hasil kelompok diakui pihak lain',
  other: '',
} as const satisfies Record<AnnexKind, string>;
