import type { QuestionGuides } from '#domain/risalah/question.ts';

/** Plan and implementation. */
export const planQuestions = {
  alternatives: {
    rows: {
      what: 'Beberapa jalan keluar untuk tiap penyebab dominan, dengan penilaiannya.',
      why: 'Pilihan terbaik hanya tampak bila ada pembandingnya.',
      how: 'Tulis dua atau lebih untuk tiap penyebab. Timbang kelebihan, kekurangan, dan biaya.',
      judges: 'Cara mencari gagasan jelas, dan yang ditolak tetap diceritakan.',
      mistake: 'Satu penyebab satu jalan keluar, tanpa pembanding.',
    },
    novelty: {
      what: 'Bagian yang belum pernah dilakukan di kantor Anda.',
      why: 'Kreativitas dinilai tersendiri pada lembar 1.000 poin.',
      how: 'Bandingkan dengan cara lama dan cara unit lain. Baru tidak harus mahal.',
      judges: 'Gagasan asli, sederhana, dan dapat diterapkan.',
      mistake: 'Mengaku baru, padahal hanya membeli alat.',
      example: 'Rak rekam medis diberi kode warna buatan sendiri. Unit lain memakai nomor saja.',
    },
  },
  'action-plan': {
    variant: {
      what: '5W2H dengan biaya, atau 5W1H tanpa biaya.',
      why: 'Juri mencari ketujuh pertanyaan itu satu per satu.',
      how: 'Pakai 5W2H. Bila tanpa biaya, tulis nol.',
      judges: 'Rencana 5W2H lengkap.',
      mistake: 'Memilih 5W1H untuk menghindari hitungan biaya.',
    },
    columns: {
      what: 'Letak kolom apa, mengapa, di mana, kapan, siapa, bagaimana, biaya.',
      why: 'Setiap panitia mempunyai urutan yang lazim.',
      how: 'Geser kolom agar sama dengan formulir panitia.',
      judges: 'Tabel mudah dibaca.',
      mistake: 'Mengubah urutan di tengah kegiatan sehingga salinan berbeda.',
    },
    rows: {
      what: 'Tindakan yang akan dikerjakan, lengkap dengan tujuh pertanyaannya.',
      why: 'Tindakan tanpa penanggung jawab dan tanggal jarang terlaksana.',
      how: 'Tiap baris menunjuk satu penyebab dominan. Tulis satu penanggung jawab dan tanggal pasti.',
      judges: 'Setiap penyebab dominan mempunyai tindakan, dan sebaliknya.',
      mistake: '“Sosialisasi” sebagai satu-satunya tindakan.',
    },
  },
  risks: {
    rows: {
      what: 'Risiko yang mungkin timbul dari tiap tindakan, dan cara mencegahnya.',
      why: 'Rencana yang baik sudah memikirkan kegagalannya.',
      how: 'Tanyakan: siapa yang terganggu, apa yang dapat berhenti, berapa lama?',
      judges: 'Risiko dikenali sebelum rencana disahkan.',
      mistake: 'Risiko umum seperti “kurang dana” untuk semua tindakan.',
    },
  },
  actions: {
    rows: {
      what: 'Apa yang benar-benar dikerjakan, kapan, oleh siapa, dan hasil pantauannya.',
      why: 'Inilah bukti bahwa perbaikan terjadi.',
      how: 'Satu kartu satu tindakan. Catat pantauan mingguan dan foto dari sudut yang sama.',
      judges: 'Pemantauan berangka, status jujur, dan foto sebelum dan sesudah.',
      mistake: 'Menyalin rencana, lalu mengganti kata “akan” menjadi “telah”.',
    },
    understanding: {
      what: 'Cara Anda memastikan setiap anggota paham cara kerja baru.',
      why: 'Satu orang yang tidak paham dapat mengembalikan cara lama.',
      how: 'Tulis latihan, uji coba, atau tanya jawab, dengan tanggal dan hasilnya.',
      judges: 'Semua anggota paham, dan ada buktinya. Nilainya sepuluh poin.',
      mistake: 'Menulis “sudah disosialisasikan” saja.',
    },
    difficulty: {
      what: 'Kesulitan terbesar dan cara tim melewatinya.',
      why: 'Tingkat kesulitan bernilai 120 dari 1.000 poin.',
      how: 'Ceritakan satu kesulitan nyata, usaha pertama, dan yang akhirnya berhasil.',
      judges: 'Kesulitan nyata dan diatasi dengan kemampuan sendiri.',
      mistake: 'Mengaku tidak ada kesulitan.',
      example:
        'Petugas loket takut rak baru memperlambat. Kami mencoba satu rak selama sepekan lebih dahulu.',
    },
    data: {
      what: 'Angka yang diikuti selama tindakan berjalan.',
      why: 'Pantauan menunjukkan tindakan mana yang berpengaruh.',
      how: 'Pakai lembar periksa yang sama dengan langkah pertama, per minggu.',
      judges: 'Pemantauan teratur selama pelaksanaan.',
      mistake: 'Angka baru dikumpulkan setelah semua selesai.',
      example: 'Grafik waktu tunggu per pekan selama enam pekan pelaksanaan.',
    },
  },
  obstacles: {
    rows: {
      what: 'Hambatan saat bekerja, penyelesaiannya, tanggal, dan orangnya.',
      why: 'Hambatan yang diatasi membuktikan tindakan benar-benar dijalankan.',
      how: 'Tulis segera saat terjadi. Sebut juga usaha mengajak pihak yang menghambat.',
      judges: 'Hambatan dan dukungan pihak terkait dikelola.',
      mistake: 'Kendala dibiarkan tanpa penyelesaian.',
    },
  },
} satisfies Pick<
  QuestionGuides,
  'alternatives' | 'action-plan' | 'risks' | 'actions' | 'obstacles'
>;
