import type { QuestionGuides } from '#domain/risalah/question.ts';

/** Steps 2 and 3. */
export const causeQuestions = {
  'cause-effect': {
    problem: {
      what: 'Masalah yang dicari penyebabnya, di kepala ikan.',
      why: 'Diagram yang kepalanya berbeda menjawab masalah lain.',
      how: 'Dibawa dari masalah terpilih. Ubah hanya bila perlu lebih singkat.',
      judges: 'Kepala diagram sama dengan masalah langkah pertama.',
      mistake: 'Menulis sasaran atau tema sebagai kepala.',
      example: 'Waktu tunggu pendaftaran rata-rata 28 menit',
    },
    categorySet: {
      what: 'Faktor: manusia, metode, mesin, bahan, lingkungan.',
      why: 'Faktor mengingatkan agar tidak hanya menyalahkan orang.',
      how: 'Mulai dari 4M1E. Untuk kantor, bahan berarti data dan informasi.',
      judges: 'Penyebab dicari dari beberapa sisi.',
      mistake: 'Memaksa mengisi semua faktor, walaupun tidak ada isinya.',
    },
    categories: {
      what: 'Nama faktor, yaitu tulang besar pada diagram.',
      why: 'Nama yang dikenal petugas memudahkan mereka mengusulkan.',
      how: 'Ganti nama bila perlu. Tambah atau hapus sesuai layanan Anda.',
      judges: 'Faktor sesuai dengan proses yang dibahas.',
      mistake: 'Terlalu banyak faktor dengan satu penyebab saja.',
    },
    causes: {
      what: 'Dugaan penyebab dan jawaban “mengapa” di bawahnya.',
      why: 'Akar yang benar membuat masalah tidak kembali.',
      how: 'Semua anggota mengusulkan. Tanyakan “mengapa” sampai menemukan hal yang dapat Anda tindak.',
      judges: 'Akar jelas, dapat dibuktikan, dan bukan watak orang.',
      mistake: 'Berhenti pada “petugas kurang teliti”.',
    },
  },
  'why-chains': {
    participants: {
      what: 'Anggota yang ikut menyusun dan menyetujui rantai penyebab.',
      why: 'Penyebab yang disepakati semua lebih lengkap dan lebih jujur.',
      how: 'Tandai yang benar-benar hadir pada pembahasan.',
      judges: 'Seluruh anggota terlibat dalam analisis sebab-akibat.',
      mistake: 'Menandai semua orang tanpa pertemuan yang tercatat.',
    },
    agreedOn: {
      what: 'Tanggal rantai penyebab disetujui bersama.',
      why: 'Tanggal ini menghubungkan analisis dengan daftar pertemuan.',
      how: 'Pakai tanggal pertemuannya.',
      judges: 'Tanggal cocok dengan daftar pertemuan.',
      mistake: 'Tanggal di luar jadwal langkah kedua.',
    },
    note: {
      what: 'Hal yang diperdebatkan, digabung, atau disisihkan.',
      why: 'Catatan menunjukkan pemikiran tim, bukan hanya hasilnya.',
      how: 'Tulis usul yang digabung dan alasan usul yang disisihkan.',
      judges: 'Tim membaca rantai maju dan mundur.',
      mistake: 'Menghapus usul tanpa jejak.',
    },
  },
  vote: {
    rule: {
      what: 'Bagaimana calon dipilih: dengan kesepakatan, atau dengan suara dan berapa yang dipilih.',
      why: 'Rumus ½N + 1 dibaca berbeda, sehingga N harus dijelaskan.',
      how: 'Pilih N sebagai jumlah penyebab atau jumlah pemilih, atau NGT: tiap anggota memberi 5-4-3-2-1. Anda juga boleh menandai sendiri.',
      judges: 'Aturan disebut dan dipakai sama untuk semua calon.',
      mistake: 'Mengganti aturan setelah melihat hasilnya.',
    },
    rows: {
      what: 'Nilai yang diberikan setiap anggota kepada setiap calon akar.',
      why: 'Suara menyaring calon, supaya pembuktian tidak terlalu banyak.',
      how: 'Tiap anggota menilai sendiri, tanpa melihat nilai orang lain.',
      judges: 'Suara tercatat per anggota, lalu dibuktikan dengan data.',
      mistake: 'Menganggap suara terbanyak sudah menjadi bukti.',
    },
    note: {
      what: 'Keputusan bila nilainya sama, atau alasan mengubah pilihan.',
      why: 'Keputusan yang tercatat dapat dijelaskan di depan juri.',
      how: 'Tulis cara memutuskan bila nilainya sama.',
      judges: 'Tidak ada pilihan yang berubah tanpa alasan.',
      mistake: 'Mencoret calon yang suaranya tinggi tanpa penjelasan.',
    },
  },
  verification: {
    rows: {
      what: 'Dugaan, standar, cara uji, data, hasil, dan kesimpulan tiap penyebab.',
      why: 'Data yang membuktikan penyebab dominan, bukan suara.',
      how: 'Datangi tempatnya, hitung atau ukur, lalu bandingkan dengan standar. Tulis n, periode, dan tempat.',
      judges: 'Tiap kesimpulan ditopang data yang dapat diperiksa.',
      mistake: 'Hasil ditulis “terbukti” tanpa angka.',
    },
    data: {
      what: 'Lembar periksa, diagram tebar, histogram, atau stratifikasi untuk menguji dugaan.',
      why: 'Gambar dari data menunjukkan pengaruh penyebab.',
      how: 'Diagram tebar untuk dua ukuran. Stratifikasi untuk membandingkan kelompok.',
      judges: 'Alat cocok dengan dugaan yang diuji.',
      mistake: 'Alat dipakai sebagai hiasan, tidak ditunjuk oleh kartu mana pun.',
    },
  },
} satisfies Pick<QuestionGuides, 'cause-effect' | 'why-chains' | 'vote' | 'verification'>;
