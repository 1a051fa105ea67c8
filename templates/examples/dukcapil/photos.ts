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
  formBefore: {
    id: 'photo-formBefore',
    hash: '9aad32b350396a822fe5e9cdb21d43e2860ae1937be0c87453e86aed37100f38',
    caption: 'Formulir tanpa contoh pengisian',
    takenOn: '2025-09-18',
    width: 900,
    height: 600,
  },
  formAfter: {
    id: 'photo-formAfter',
    hash: 'a27188e250abb13e2131911c7d67a2edf11e783cc59a2e0dccf6a4e26e2870d7',
    caption: 'Formulir dengan contoh pengisian bernomor',
    takenOn: '2025-10-03',
    width: 900,
    height: 600,
  },
  deskBefore: {
    id: 'photo-deskBefore',
    hash: 'd1aa0e156dc8f652958eab5053ad5f60764c54371dc51ded335b08a0b51dd1dc',
    caption: 'Pintu masuk tanpa meja periksa berkas',
    takenOn: '2025-09-26',
    width: 900,
    height: 600,
  },
  deskAfter: {
    id: 'photo-deskAfter',
    hash: '38e78622a867347d5a761d7bacac0dc14a1205f30d9b046534a7e429fd59e8e6',
    caption: 'Meja periksa berkas di pintu masuk',
    takenOn: '2025-10-08',
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
