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
  noteBefore: {
    id: 'photo-noteBefore',
    hash: '8fc9c1c2f4fe4b70041ec8296b6a17b3f26fd909ae29f14d2f01ac7f1545d12e',
    caption: 'Pintu masuk tanpa keterangan persyaratan',
    takenOn: '2026-08-11',
    width: 900,
    height: 600,
  },
  boardAfter: {
    id: 'photo-boardAfter',
    hash: '08efe993419ae4dd603b5e47da6e65944fa83f017fcbb0d60a839a20ac02d1c3',
    caption: 'Papan persyaratan dan meja informasi di pintu masuk',
    takenOn: '2026-09-01',
    width: 900,
    height: 600,
  },
  counterBefore: {
    id: 'photo-counterBefore',
    hash: 'a073713348ff2ec45a11f2e5846326d41adfd3f3ae08febbfae9abad6ee67f1a',
    caption: 'Loket 1 dibuka, loket 2 ditutup',
    takenOn: '2026-09-03',
    width: 900,
    height: 600,
  },
  counterAfter: {
    id: 'photo-counterAfter',
    hash: 'ca61896cb20bb5ef195a6719deb537add3597d6166f63503a8385f3e33597c79',
    caption: 'Dua loket dibuka, dengan tanda alur di lantai',
    takenOn: '2026-09-21',
    width: 900,
    height: 600,
  },
} satisfies Record<string, PhotoUse>;
