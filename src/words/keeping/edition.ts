/** Where the data live, by how the program came. */
export const WHERE_DATA_LIVE = {
  file: 'Pekerjaan disimpan oleh peramban di komputer ini, bukan di dalam berkas HTML. Di Chrome dan Edge semua salinan berkas ini pada komputer dan profil yang sama membuka rak yang sama, dari folder mana pun; peramban atau akun lain punya rak sendiri.',
  page: 'Pekerjaan disimpan oleh peramban di komputer ini untuk alamat ini. Peramban, akun, atau alamat lain punya rak sendiri; tidak ada yang dikirim ke mana pun.',
} as const;

export const LACKING = {
  offline:
    'Alamat ini dibuka tanpa sambungan aman (http), sehingga peramban tidak dapat memasang aplikasi ini: setelah ditutup, halaman hanya terbuka lagi selama penyedianya menyala.',
  locks:
    'Peramban tidak dapat menjaga satu risalah dari dua tab sekaligus di alamat ini: kerjakan satu risalah di satu tab.',
} as const;

/** What is new, for whoever uses the program; the newest first. */
export const changes: readonly { readonly version: string; readonly news: readonly string[] }[] = [
  {
    version: '0.2.0',
    news: [
      'Simpan semua: seluruh rak menjadi satu berkas, dan kembali di peramban, akun, atau komputer lain.',
      'Satu berkas HTML yang dapat dibawa di flashdisk dan dibuka dengan klik ganda, tanpa internet dan tanpa pemasangan.',
      'Halaman yang terpasang sendiri: setelah sekali dibuka, semuanya berjalan tanpa jaringan.',
      'Tabel dari Excel, Word, dan WhatsApp dibaca sebagaimana dimaksud, dan ditunjukkan dahulu bila ada yang meragukan.',
      'Fakta cukup diketik sekali: yang sudah diketahui risalah terisi sendiri dan mengikuti sumbernya.',
      'Catatan yang dapat dijawab: setiap catatan menyebut kotaknya, dan yang memang belum ada cukup dikatakan sekali.',
      'Kop dan gaya kantor: risalah dicetak di atas kertas kantor sendiri, diambil dari dokumen Word mana pun.',
      'Salindia untuk proyektor dan PowerPoint, Latihan dengan jam, dan sepuluh pertanyaan juri atas risalah Anda.',
      'Riwayat dan Baru dihapus: risalah dapat dilihat dan dikembalikan seperti keadaannya dahulu.',
      'Dua salinan satu risalah digabungkan, baris demi baris; yang berbeda ditanyakan.',
      'Tulis saran dan register saran: dinilai, diputuskan, dijawab, dan ditumbuhkan menjadi risalah.',
      'Kelas dan gelar untuk panitia: berkas tim, catatan fasilitator, lembar juri, hasil, berita acara, dan piagam.',
      'Diagram alir sebagai alat kedelapan.',
      'Setiap huruf tersimpan dalam setengah detik, juga selama sel tabel masih diketik.',
    ],
  },
  {
    version: '0.1.0',
    news: ['Delapan atau tujuh langkah, tujuh alat, dan risalah sebagai dokumen Word.'],
  },
];
