import type { PhotoUse } from '#domain/risalah/photoUse.ts';

/** Drawn by scripts/draw-example-photos.mjs, bytes in photoFiles.ts. */
export const examplePhotos = {
  before: {
    id: 'photo-before',
    hash: 'ea401eca4c6d6e124f703ed484af9e3ecd180feaca66c4b2d016c369890b4a1e',
    caption: 'Rak rekam medis sebelum ditata',
    takenOn: '2026-08-07',
    width: 900,
    height: 600,
  },
  after: {
    id: 'photo-after',
    hash: 'bfb08693b4df0c6bc4f88f76f8a0c7ab5864ca03661e58c2d4a334e1214c8a92',
    caption: 'Rak rekam medis menurut angka akhir dan kode warna',
    takenOn: '2026-09-04',
    width: 900,
    height: 600,
  },
} satisfies Record<string, PhotoUse>;
