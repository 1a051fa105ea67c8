import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';

/** Drawn by scripts/drawExamplePhotos.mjs, bytes in photoFiles.ts. */
export const examplePhotos = {
  before: {
    id: 'photo-before',
    hash: '8f351021ec67e947469521b07450990be61b9e0e099571bf0498a2505223f33a',
    caption: 'Rak rekam medis sebelum ditata',
    takenOn: '2026-08-07',
    width: 900,
    height: 600,
  },
  after: {
    id: 'photo-after',
    hash: '9a02550ea4566756e43b95c0fb60bfdbceff4994806f647fa713233871a262f0',
    caption: 'Rak rekam medis menurut angka akhir dan kode warna',
    takenOn: '2026-09-04',
    width: 900,
    height: 600,
  },
} satisfies Record<string, PhotoUse>;
