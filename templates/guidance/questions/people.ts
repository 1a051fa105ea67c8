import type { QuestionGuides } from '#domain/risalah/question.ts';

/** The people, their meetings and what they sign. */
export const peopleQuestions = {
  members: {
    rows: {
      what: 'Semua orang yang bekerja dalam tim, dengan perannya.',
      why: 'Nama ini dipakai pada kehadiran, pemungutan suara, dan bagan tim.',
      how: 'Isi pembina, fasilitator, ketua, sekretaris, lalu anggota. Tulis gelar terpisah dari nama.',
      judges: 'Susunan sama dengan SK, dan setiap orang tampak bekerja.',
      mistake: 'Mencantumkan pejabat yang tidak pernah hadir sebagai anggota.',
    },
  },
  values: {
    set: {
      what: 'Sumber nilai yang dipakai: BerAKHLAK, 34 unsur, atau nilai sendiri.',
      why: 'Kelompok Budaya Kerja bekerja dengan nilai, bukan hanya dengan alat.',
      how: 'Pilih BerAKHLAK kecuali panitia meminta daftar lain.',
      judges: 'Nilai berasal dari ketentuan yang berlaku.',
      mistake: 'Mencampur beberapa daftar tanpa alasan.',
    },
    rows: {
      what: 'Beberapa nilai dan perbuatan nyata yang menunjukkannya.',
      why: 'Juri percaya pada perbuatan, bukan pada daftar kata.',
      how: 'Pilih dua sampai empat nilai. Tulis apa yang dilakukan, siapa, dan pada langkah mana.',
      judges: 'Tiap nilai tampak pada langkah yang disebut.',
      mistake: 'Mencentang semua nilai dengan kalimat yang sama.',
    },
  },
  meetings: {
    rows: {
      what: 'Catatan setiap pertemuan: tanggal, lama, agenda, yang hadir, keputusan.',
      why: 'Pertemuan teratur membuktikan tim bekerja sepanjang waktu.',
      how: 'Isi segera setelah pertemuan. Tandai yang hadir agar persentasenya dihitung sendiri.',
      judges: 'Pertemuan merata pada semua langkah, dan kehadiran di atas 80%.',
      mistake: 'Semua pertemuan dicatat pada minggu terakhir dengan kehadiran penuh.',
    },
  },
  approvals: {
    rows: {
      what: 'Pejabat yang mengesahkan rencana, lalu hasil akhirnya.',
      why: 'Rencana yang disahkan lebih dahulu menunjukkan dukungan pimpinan.',
      how: 'Lembar pertama ditandatangani setelah langkah rencana. Kosongkan tanggal bila ditulis tangan.',
      judges: 'Pengesahan rencana mendahului pelaksanaan.',
      mistake: 'Kedua lembar ditandatangani pada hari yang sama di akhir kegiatan.',
    },
  },
  foreword: {
    text: {
      what: 'Pembuka risalah dari ketua tim.',
      why: 'Pembaca tahu siapa yang menulis dan untuk apa.',
      how: 'Biarkan kosong agar disusun sendiri, atau tulis dua alinea pendek.',
      judges: 'Pengantar singkat, santun, dan tidak mengulang isi.',
      mistake: 'Ucapan terima kasih yang lebih panjang daripada latar belakang.',
      example:
        'Risalah ini menceritakan usaha KBK Sigap menurunkan waktu tunggu. Kami berterima kasih atas dukungan pimpinan.',
    },
    commitment: {
      what: 'Janji dukungan dari kepala unit atau kepala OPD.',
      why: 'Tanpa waktu dan sarana dari pimpinan, perbaikan berhenti di rencana.',
      how: 'Tulis bentuk dukungannya: waktu pertemuan, anggaran, alat, atau kehadiran.',
      judges: 'Pimpinan terlibat nyata, bukan hanya menandatangani.',
      mistake: 'Kalimat umum seperti “mendukung penuh” tanpa isi.',
    },
    abstract: {
      what: 'Ringkasan satu halaman dari masalah sampai hasil.',
      why: 'Juri membaca bagian ini lebih dahulu dan sering hanya bagian ini.',
      how: 'Tulis terakhir: masalah dengan angka, penyebab, tindakan, hasil, standar.',
      judges: 'Angkanya sama dengan angka di dalam bab.',
      mistake: 'Abstrak ditulis di awal dan tidak diperbarui.',
    },
  },
} satisfies Pick<QuestionGuides, 'members' | 'values' | 'meetings' | 'approvals' | 'foreword'>;
