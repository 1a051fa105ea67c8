import type { SectionGuidance } from '#domain/method/guidance.ts';

/** Implementation, results, standards, next theme and closing. */
export const doingGuidance = {
  actions: {
    name: 'Pelaksanaan perbaikan',
    question: 'Apa yang sudah dikerjakan, kapan, dan oleh siapa?',
    hint: 'Satu kartu satu tindakan. Tulis keadaan sebenarnya, juga bila belum selesai.',
    guide: [
      'Lampirkan foto sebelum dan sesudah dari sudut yang sama. Pastikan wajah pasien atau pemohon tidak tampak.',
      'Catat pemantauan selama berjalan: angka mingguan lebih kuat daripada cerita.',
    ],
    judges: ['Pemantauan pelaksanaan, dukungan pihak terkait, dan pemahaman semua anggota.'],
  },
  obstacles: {
    name: 'Kendala dan penyelesaiannya',
    question: 'Kendala apa yang ditemui, dan bagaimana diatasi?',
    hint: 'Kendala yang diceritakan jujur menunjukkan tindakan benar-benar dijalankan.',
    guide: ['Sebutkan tanggal dan orang yang menyelesaikannya.'],
    judges: ['Hambatan dikenali dan diatasi.'],
  },
  comparison: {
    name: 'Perbandingan sebelum dan sesudah',
    question: 'Berapa hasilnya, diukur dengan cara yang sama?',
    hint: 'Nilai awal dan sasaran dibawa dari langkah pertama. Isi hasil, periode, dan jumlah yang dilayani.',
    guide: [
      'Periode pengamatan sesudah sama panjang dengan sebelum.',
      'Bila jumlah yang dilayani berbeda, yang dibandingkan adalah angka per layanan.',
      'Ulangi lembar periksa dan Pareto yang sama untuk periode sesudah.',
    ],
    judges: ['Perbandingan memakai ukuran, satuan, dan periode yang sama.'],
  },
  achievement: {
    name: 'Pencapaian sasaran',
    question: 'Apakah sasaran tercapai?',
    hint: 'Persentase dihitung dari jarak antara nilai awal dan sasaran.',
    guide: [
      'Bila belum tercapai, kembali ke pencarian penyebab. Itu bukan kegagalan, melainkan putaran PDCA.',
    ],
    judges: ['Pencapaian terhadap sasaran dan faktor yang belum teratasi.'],
  },
  aspects: {
    name: 'Hasil menurut aspek mutu',
    question: 'Apa yang berubah pada mutu, biaya, waktu, dan aspek lain?',
    hint: 'Isi aspek yang memang berubah, dengan buktinya.',
    guide: ['Kosongkan aspek yang tidak terkait. Aspek dapat ditambah atau dihapus.'],
    judges: ['Sasaran dan hasil dilihat dari QCDSMPE.'],
  },
  benefit: {
    name: 'Manfaat',
    question: 'Berapa manfaatnya dalam rupiah, dan apa yang tidak terhitung?',
    hint: 'Tulis cara menghitungnya. Biaya penerapan dikurangkan.',
    guide: ['Bedakan manfaat yang nyata (sudah terjadi) dari yang potensial (diperkirakan).'],
    judges: ['Manfaat berwujud dan tidak berwujud, dengan perhitungan yang dapat diperiksa.'],
  },
  'side-effects': {
    name: 'Dampak ikutan',
    question: 'Apa akibat lain dari perbaikan ini?',
    hint: 'Baik yang menguntungkan maupun yang perlu dijaga.',
    guide: ['Tanyakan kepada unit lain yang terkena perubahan.'],
    judges: ['Dampak ikutan dikenali dan ditangani.'],
  },
  standards: {
    name: 'Standar baru',
    question: 'Apa yang sekarang menjadi baku?',
    hint: 'Standar masukan, proses, dan keluaran, dengan nomor dokumen dan tanggal berlaku.',
    guide: [
      'Setiap tindakan yang berhasil perlu standar agar tidak hilang saat orangnya berganti.',
    ],
    judges: [
      'Standar masukan, proses, dan hasil ada, sederhana, dan terkendali.',
      'Ada peringatan bila terjadi penyimpangan.',
    ],
  },
  procedure: {
    name: 'Prosedur (SOP)',
    question: 'Bagaimana urutan kerja yang baru?',
    hint: 'Isi seperti SOP kantor: kegiatan, pelaksana, kelengkapan, waktu, keluaran.',
    guide: ['Satu baris satu kegiatan, diawali kata kerja. Tulis waktu bakunya.'],
    judges: ['SOP mudah dipahami dan dapat ditiru unit lain.'],
  },
  socialisation: {
    name: 'Sosialisasi standar',
    question: 'Kepada siapa dan bagaimana standar ini disampaikan?',
    hint: 'Tulis tanggal, sasaran, cara, dan buktinya.',
    guide: ['Serah terima kepada penanggung jawab proses membuat standar tetap dijalankan.'],
    judges: ['Standar dikomunikasikan dan dapat ditiru.'],
  },
  remainder: {
    name: 'Masalah yang tersisa dan tema berikutnya',
    question: 'Apa yang masih tersisa, dan apa tema berikutnya?',
    hint: 'Ambil dari Pareto sesudah perbaikan atau dari daftar masalah semula.',
    guide: ['Tema berikutnya berasal dari yang tersisa, bukan dari gagasan baru yang lepas.'],
    judges: ['Rencana berikutnya berasal dari data.'],
  },
  'follow-up': {
    name: 'Rencana tindak lanjut',
    question: 'Apa yang dikerjakan sesudah ini?',
    hint: 'Satu baris satu rencana, dengan tenggat dan penanggung jawab.',
    guide: ['Masukkan pemantauan standar baru, misalnya tiga bulan pertama.'],
    judges: ['Ada yang menjaga hasil setelah risalah selesai.'],
  },
  'next-schedule': {
    name: 'Jadwal tema berikutnya',
    question: 'Kapan tema berikutnya dikerjakan?',
    hint: 'Boleh dikosongkan; risalah mencetak jadwal kosong untuk diisi tangan.',
    guide: ['Perkirakan per langkah, tidak perlu tepat harinya.'],
    judges: ['Siklus berikutnya sudah direncanakan.'],
  },
  closing: {
    name: 'Penutup',
    question: 'Apa kesimpulan dan saran Anda?',
    hint: 'Dua atau tiga kalimat: masalah, tindakan, hasil, dan yang diminta dari pimpinan.',
    guide: ['Pakai angka yang sama dengan bab hasil.'],
    judges: ['Kesimpulan menjawab sasaran.'],
  },
  annexes: {
    name: 'Lampiran',
    question: 'Bukti apa yang dilampirkan?',
    hint: 'Centang yang sudah ada. Foto dapat langsung dimasukkan.',
    guide: [
      'SK, undangan, daftar hadir, notulen, foto, dan piagam juga menjadi bukti penilaian budaya kerja.',
    ],
    judges: ['Bukti lengkap dan mudah ditemukan.'],
  },
} satisfies Record<string, SectionGuidance>;
