import type { QuestionGuides } from '#domain/risalah/question.ts';

/** Step 6. */
export const resultQuestions = {
  comparison: {
    rows: {
      what: 'Nilai sesudah perbaikan, periode pengamatan, dan jumlah yang dilayani.',
      why: 'Hasil hanya sah bila diukur dengan cara yang sama.',
      how: 'Pakai ukuran, satuan, dan panjang periode yang sama dengan kondisi awal.',
      judges: 'Sebelum dan sesudah dapat dibandingkan langsung.',
      mistake: 'Sebelum sebulan, sesudah sepekan.',
    },
    data: {
      what: 'Pareto dan grafik yang sama, dengan data baru.',
      why: 'Dua gambar berskala sama menunjukkan perubahan dengan jujur.',
      how: 'Ulangi lembar periksa. Hubungkan Pareto baru dengan Pareto lama.',
      judges: 'Alat dipilih dengan alasan, dan perubahan tampak.',
      mistake: 'Skala grafik diubah agar hasil tampak besar.',
    },
  },
  achievement: {
    reading: {
      what: 'Arti hasil itu menurut tim, dalam beberapa kalimat.',
      why: 'Angka perlu dijelaskan: apa yang membuatnya berubah?',
      how: 'Hubungkan hasil dengan tindakan. Sebut juga yang di luar kendali Anda.',
      judges: 'Tim mengerti mengapa hasilnya demikian.',
      mistake: 'Mengulang angka tanpa penjelasan.',
    },
    unsolved: {
      what: 'Penyebab yang masih ada setelah perbaikan.',
      why: 'Kejujuran ini menjadi bahan tema berikutnya.',
      how: 'Lihat penyebab yang disisihkan dan batang Pareto yang tersisa.',
      judges: 'Faktor yang belum teratasi disebut terbuka.',
      mistake: 'Mengaku semua penyebab sudah hilang.',
    },
    wayBack: {
      what: 'Langkah kembali ke pencarian penyebab bila hasil masih kurang.',
      why: 'PDCA berputar. Sasaran yang belum tercapai bukan akhir cerita.',
      how: 'Sebut penyebab yang diperiksa lagi dan tindakan kedua.',
      judges: 'Tim tidak berhenti sebelum sasaran tercapai.',
      mistake: 'Menurunkan sasaran agar tampak tercapai.',
      example:
        'Kami kembali ke langkah kedua. Penyebab baru ditemukan pada jam istirahat, lalu jadwal loket diubah.',
    },
  },
  aspects: {
    rows: {
      what: 'Keadaan sebelum dan sesudah pada mutu, biaya, waktu, dan aspek lain.',
      why: 'Satu perbaikan sering berpengaruh pada beberapa aspek.',
      how: 'Isi aspek yang berubah saja, dengan bukti di kedua sisi.',
      judges: 'Hasil dilihat dari beberapa aspek, bukan satu angka saja.',
      mistake: 'Mengisi semua aspek dengan kata “baik”.',
    },
  },
  benefit: {
    rows: {
      what: 'Manfaat dalam rupiah beserta cara menghitungnya, dan biaya penerapan.',
      why: 'Pimpinan dapat menilai apakah perbaikan layak diteruskan.',
      how: 'Tulis perkaliannya lengkap. Bedakan yang nyata dari yang diperkirakan.',
      judges: 'Hitungan dapat diperiksa dan sudah dikurangi biaya.',
      mistake: 'Angka besar tanpa cara menghitung.',
    },
    intangible: {
      what: 'Perubahan yang terasa tetapi tidak dapat diuangkan.',
      why: 'Budaya kerja sering membaik lebih dahulu daripada biaya.',
      how: 'Tulis perubahan pada anggota, pelanggan, dan kerja sama, dengan tandanya.',
      judges: 'Manfaat tidak berwujud disebut dengan contoh nyata.',
      mistake: 'Daftar kata sifat tanpa kejadian.',
    },
    contribution: {
      what: 'Bantuan hasil ini bagi sasaran kantor dan pihak terkait.',
      why: 'Butir ini bernilai sepuluh poin dari seratus.',
      how: 'Kembali ke rencana strategis di latar belakang. Sebut angka yang ikut naik.',
      judges: 'Sumbangan jelas, dan pihak yang merasakan disebut.',
      mistake: 'Menulis “sangat bermanfaat” tanpa tujuan yang ditunjuk.',
    },
  },
  'side-effects': {
    rows: {
      what: 'Akibat lain, baik yang menguntungkan maupun yang merugikan.',
      why: 'Perbaikan di satu loket dapat memindahkan beban ke loket lain.',
      how: 'Tanyakan kepada unit sebelum dan sesudah proses Anda.',
      judges: 'Dampak ikutan dikenali dan ditangani.',
      mistake: 'Hanya menulis dampak yang menyenangkan.',
    },
  },
} satisfies Pick<
  QuestionGuides,
  'comparison' | 'achievement' | 'aspects' | 'benefit' | 'side-effects'
>;
