import type { LessonScreen } from '#domain/method/lesson.ts';

/** What a suggestion is, its form, and one that is filled in. */
export const writingScreens: readonly LessonScreen[] = [
  {
    id: 'apa',
    name: 'Apa itu saran',
    sentence: 'Saran adalah perbaikan kecil yang dapat dimulai satu orang.',
    shows: {
      kind: 'points',
      points: [
        'Ditulis siapa saja, pada satu halaman, dalam lima menit.',
        'Tentang pekerjaan sendiri: mutu, biaya, waktu, keselamatan, atau semangat kerja.',
        'Dinilai dua orang, dijawab pimpinan, dan jawabannya kembali kepada pengusul.',
        'Bila besar atau berulang, saran tumbuh menjadi tema risalah.',
      ],
    },
    notes:
      'Tanyakan kepada hadirin: apa yang kemarin membuat Anda mengerjakan sesuatu dua kali? Jawaban itulah bahan saran pertama.',
  },
  {
    id: 'lembar',
    name: 'Lembar saran',
    sentence: 'Enam isian menjawab satu alur: dari keadaan sekarang sampai manfaat.',
    shows: {
      kind: 'table',
      columns: [
        { title: 'Isian', weight: 3 },
        { title: 'Yang ditulis', weight: 7 },
      ],
      rows: [
        ['Judul', 'Apa yang diubah, dalam beberapa kata'],
        ['Kondisi sebelum', 'Keadaan sekarang, dengan satu angka'],
        ['Penyebab', 'Mengapa keadaan itu terjadi'],
        ['Gagasan', 'Apa yang dilakukan, siapa, di mana'],
        ['Hasil', 'Keadaan sesudah, dengan angka yang sama'],
        ['Manfaat', 'Untuk siapa, dan cara menghitungnya'],
      ],
    },
    notes:
      'Bagikan lembar kosong, dua pada satu halaman. Nama boleh dikosongkan; pimpinan boleh menuliskannya untuk anggotanya.',
  },
  {
    id: 'sebelum',
    name: 'Contoh: kondisi sebelum',
    sentence: 'Sekitar 8 formulir sehari diisi ulang karena salah kolom.',
    shows: {
      kind: 'table',
      columns: [
        { title: 'Kurang tepat', weight: 5 },
        { title: 'Lebih tepat', weight: 5 },
      ],
      rows: [
        ['Formulir sering salah', 'Sekitar 8 formulir sehari diisi ulang'],
        ['Warga kurang teliti', 'Kolom nama dan kolom ayah tertukar'],
        ['Perlu pelatihan', 'Terjadi di meja tulis pemohon'],
      ],
    },
    notes:
      'Satu angka cukup. Hitung dengan lembar periksa selama satu minggu bila belum ada. Hindari menyebut orang.',
  },
  {
    id: 'gagasan',
    name: 'Contoh: penyebab dan gagasan',
    sentence: 'Tidak ada contoh yang dapat ditiru, maka contohnya ditaruh di meja.',
    shows: {
      kind: 'table',
      columns: [
        { title: 'Isian', weight: 3 },
        { title: 'Contoh isi', weight: 7 },
      ],
      rows: [
        ['Penyebab', 'Pemohon tidak melihat contoh formulir yang benar'],
        ['Gagasan', 'Contoh terisi dan dilaminasi di enam meja tulis'],
        ['Siapa, kapan', 'Petugas loket 1, mulai 21 April'],
        ['Status', 'Sudah dilaksanakan'],
      ],
    },
    notes:
      'Gagasan menjawab penyebab, bukan gejala. Bila gagasan tidak menghapus penyebab, tanyakan sekali lagi: mengapa?',
  },
  {
    id: 'manfaat',
    name: 'Contoh: hasil dan manfaat',
    sentence: 'Formulir yang diisi ulang turun dari 8 menjadi 3 sehari.',
    shows: {
      kind: 'table',
      columns: [
        { title: 'Isian', weight: 3 },
        { title: 'Contoh isi', weight: 7 },
      ],
      rows: [
        ['Hasil', 'Sekitar 3 formulir sehari, sesudah dua minggu'],
        ['Manfaat', 'Formulir dan waktu pemohon tidak terbuang'],
        ['Hitungan', '(8 − 3) formulir × 22 hari = 110 formulir sebulan'],
      ],
    },
    notes:
      'Manfaat tanpa hitungan tidak dapat diperiksa. Tulis angkanya, satuannya, dan berapa lama. Rupiah hanya bila memang ada.',
  },
  {
    id: 'latihan',
    name: 'Latihan',
    sentence: 'Tulis satu saran sekarang, dalam lima menit.',
    shows: {
      kind: 'points',
      points: [
        'Pilih satu hal yang minggu ini dikerjakan dua kali.',
        'Tulis kondisi sebelum dengan satu angka.',
        'Tulis satu penyebab dan satu gagasan.',
        'Tukarkan dengan teman di sebelah: dapatkah ia melakukannya tanpa bertanya?',
      ],
    },
    notes: 'Nyalakan jam lima menit dengan tombol T. Minta dua orang membacakan sarannya.',
  },
];
