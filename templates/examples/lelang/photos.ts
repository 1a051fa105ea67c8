import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';

/** Drawn by scripts/drawExamplePhotos.mjs, bytes in photoFiles.ts. */
export const examplePhotos = {
  quayBefore: {
    id: 'photo-quayBefore',
    hash: '9ee100759d6e51d41910a6530d4af081caea63ca4b165e0a530a66322c702f72',
    caption: 'Satu timbangan untuk semua kapal',
    takenOn: '2026-06-04',
    width: 900,
    height: 600,
  },
  quayAfter: {
    id: 'photo-quayAfter',
    hash: 'eb16d23916aea06d58a189576288608035f987cde67b642716b2ae373cee9713',
    caption: 'Dua timbangan dengan jalur bernomor',
    takenOn: '2026-06-24',
    width: 900,
    height: 600,
  },
  pierBefore: {
    id: 'photo-pierBefore',
    hash: '285ca9dcf935f01ef140d4771c48b21e70cd4339a53bdeb8bd0b15b6432b47fe',
    caption: 'Awak semua kapal mendahului di dermaga',
    takenOn: '2026-06-05',
    width: 900,
    height: 600,
  },
  pierAfter: {
    id: 'photo-pierAfter',
    hash: '43ca4f641347bff64650df003bfc34738a669ddc5809353d2b85cd100d66720e',
    caption: 'Awak kapal memegang pelat nomor urut',
    takenOn: '2026-06-22',
    width: 900,
    height: 600,
  },
  booksBefore: {
    id: 'photo-booksBefore',
    hash: '7af178a129edc198929b2fa2fe81512e60693f1d4a3af14ce35bca61c15543e9',
    caption: 'Hasil timbang disalin ke tiga buku',
    takenOn: '2026-08-10',
    width: 900,
    height: 600,
  },
  booksAfter: {
    id: 'photo-booksAfter',
    hash: '24b3aa1c4c34dadd050e5044494e23eac69628127a809087306849e83b9defdc',
    caption: 'Kartu timbang rangkap tiga, tanpa menyalin',
    takenOn: '2026-08-29',
    width: 900,
    height: 600,
  },
} satisfies Record<string, PhotoUse>;
