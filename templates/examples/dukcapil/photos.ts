import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';

/** Drawn by scripts/drawExamplePhotos.mjs, bytes in photoFiles.ts. */
export const examplePhotos = {
  boardBefore: {
    id: 'photo-boardBefore',
    hash: 'a39733a1c536f052ccd24610b1bbed5b002e842127ae2d3b67c71dfc9a4d5b20',
    caption: 'Papan persyaratan sebelum diseragamkan, tanpa meja periksa',
    takenOn: '2025-09-19',
    width: 900,
    height: 600,
  },
  boardAfter: {
    id: 'photo-boardAfter',
    hash: 'cb03c652df2b1572ca837b8d4f1032985dbdccba0924dc03282a0279110ec9fe',
    caption: 'Satu kartu untuk setiap layanan, dengan meja periksa berkas',
    takenOn: '2025-10-10',
    width: 900,
    height: 600,
  },
} satisfies Record<string, PhotoUse>;
