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
  meeting: {
    id: 'photo-meeting',
    hash: 'a2b00b6d093afd172dabbc66d52544b8c1e780d90c5852fbcdc99f699fd36705',
    caption: 'Membaca diagram Pareto dan menetapkan sasaran',
    takenOn: '2025-08-13',
    width: 900,
    height: 600,
  },
  logo: {
    id: 'photo-logo',
    hash: '8fca256cda94a207841bd2fb6c6edeb2fc66c574fca985dc4629347e42c012d7',
    caption: 'Logo KBK Lengkap',
    takenOn: '',
    width: 400,
    height: 400,
  },
} satisfies Record<string, PhotoUse>;
