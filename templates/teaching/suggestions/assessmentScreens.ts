import type { LessonScreen } from '#domain/method/lesson.ts';

/** How a suggestion is assessed, answered, and what it may grow into. */
export const assessmentScreens: readonly LessonScreen[] = [
  {
    id: 'penilaian',
    name: 'Penilaian',
    sentence: 'Dua penilai memberi nilai sendiri-sendiri; nilai akhirnya rata-rata keduanya.',
    shows: {
      kind: 'table',
      columns: [
        { title: 'Kriteria', weight: 5 },
        { title: 'Tertinggi', weight: 2, holds: 'numbers' },
        { title: 'Penilai 1', weight: 2, holds: 'numbers' },
        { title: 'Penilai 2', weight: 2, holds: 'numbers' },
      ],
      rows: [
        ['Manfaat', '20', '16', '16'],
        ['Kemudahan', '20', '16', '14'],
        ['Keaslian', '20', '12', '12'],
        ['Kerapian', '20', '18', '18'],
        ['Kepekaan', '20', '16', '16'],
        ['Jumlah', '100', '78', '76'],
      ],
      total: true,
    },
    notes:
      'Rata-rata 78 dan 76 adalah 77. Bila kedua penilai berbeda jauh, keduanya menceritakan alasannya; nilainya tidak disamakan begitu saja.',
  },
  {
    id: 'keputusan',
    name: 'Keputusan',
    sentence: 'Setiap saran dijawab dengan satu dari empat kata, beserta alasannya.',
    shows: {
      kind: 'table',
      columns: [
        { title: 'Keputusan', weight: 4 },
        { title: 'Artinya', weight: 7 },
      ],
      rows: [
        ['Dilakukan', 'Boleh dimulai; siapa dan kapan disebutkan'],
        ['Dipertimbangkan', 'Dijawab lagi paling lama satu bulan'],
        ['Ditangguhkan', 'Baik, tetapi menunggu sesuatu yang disebutkan'],
        ['Ditolak', 'Tidak dilakukan; alasannya dapat dipahami pengusul'],
      ],
    },
    notes:
      'Saran yang tidak dijawab adalah saran terakhir. Karena itu register menghitung yang terlambat dijawab.',
  },
  {
    id: 'pengaduan',
    name: 'Pengaduan',
    sentence: 'Pengaduan masuk ke register yang sama dan diikuti sampai ditutup.',
    shows: {
      kind: 'points',
      points: [
        'Dijawab dalam jumlah hari yang ditetapkan kantor.',
        'Ditutup dengan perbaikan, dengan risalah, atau dengan alasan yang disebutkan.',
        'Data pribadi pengadu tidak pernah masuk rekap.',
      ],
    },
    notes: 'Pengaduan yang berulang menunjukkan penyebab yang belum dihapus: bahan tema risalah.',
  },
  {
    id: 'tumbuh',
    name: 'Dari saran ke risalah',
    sentence: 'Beberapa saran tentang hal yang sama adalah tema bagi satu tim.',
    shows: {
      kind: 'points',
      points: [
        'Satu orang, satu penyebab, murah: cukup saran.',
        'Beberapa bagian, penyebab belum terbukti, perlu data: risalah.',
        'Kondisi, penyebab, dan gagasannya menjadi baris pertama risalah.',
      ],
    },
    notes:
      'Tunjukkan register contoh: dua saran tentang syarat permohonan menjadi tema sebuah risalah.',
  },
];
