import type { SectionGuidance } from '#domain/method/guidance.ts';
import type { openingSections } from '#domain/method/sectionId.ts';

/** Before the first step: the office, the circle and its people. */
export const openingGuidance = {
  identity: {
    name: 'Identitas',
    question: 'Risalah ini milik instansi dan unit mana?',
    hint: 'Data ini tercetak di sampul, lembar pengesahan, dan kepala risalah.',
    guide: [
      'Tulis nama instansi, OPD, dan unit seperti pada kop surat resmi.',
      'Tempat dipakai di atas tanda tangan, misalnya “Probolinggo”.',
      'Visi, misi, dan profil cukup satu atau dua alinea. Salin dari dokumen resmi kantor.',
    ],
    judges: ['Juri membuka risalah dari identitas: lengkap, resmi, dan sama dengan surat tugas.'],
  },
  circle: {
    name: 'Profil kelompok',
    question: 'Siapa nama tim Anda, dan apa artinya?',
    hint: 'Nama, arti, moto, dan yel-yel memperkenalkan tim sebelum masalahnya.',
    guide: [
      'Kelompok Budaya Kerja (KBK) dibentuk dengan surat keputusan kepala OPD. Tulis nomor dan tanggalnya.',
      'Periode adalah masa kegiatan untuk tema ini, bukan umur tim.',
    ],
    judges: ['Profil pelaksana dinilai: tim yang sah, aktif, dan mempunyai jati diri.'],
  },
  members: {
    name: 'Susunan anggota',
    question: 'Siapa saja anggotanya?',
    hint: 'Isi ketua, sekretaris, anggota, dan fasilitator. Nama ini dipakai di tabel kehadiran dan pemungutan suara.',
    guide: [
      'Lima sampai delapan orang adalah jumlah yang lazim. Jumlah ganjil memudahkan pemungutan suara.',
      'Tulis gelar terpisah dari nama agar tercetak benar di lembar pengesahan.',
    ],
    judges: ['Semua anggota terlibat, bukan hanya ketua.'],
  },
  values: {
    name: 'Nilai budaya kerja',
    question: 'Nilai budaya kerja mana yang Anda pilih, dan bagaimana dijalankan?',
    hint: 'Pilih beberapa nilai saja. Satu perbuatan nyata lebih kuat daripada tujuh kata.',
    guide: [
      'BerAKHLAK adalah nilai dasar ASN saat ini. Daftar 34 unsur dan nilai setempat juga dapat dipakai.',
      'Kaitkan tiap nilai dengan masalah kerja: apa yang dilakukan tim karena nilai itu?',
    ],
    judges: ['Nilai harus tampak dalam perbuatan pada langkah-langkah risalah.'],
  },
  meetings: {
    name: 'Pertemuan dan kehadiran',
    question: 'Kapan tim bertemu, dan siapa yang hadir?',
    hint: 'Satu baris untuk satu pertemuan. Persentase kehadiran dihitung sendiri.',
    guide: [
      'Tulis hal yang dibahas dan yang diputuskan. Daftar ini menjadi rekap pertemuan di risalah.',
      'Simpan daftar hadir asli untuk lampiran.',
    ],
    judges: ['Pertemuan teratur dan kehadiran yang tercatat menunjukkan tim benar-benar bekerja.'],
  },
  approvals: {
    name: 'Lembar pengesahan',
    question: 'Siapa yang menandatangani?',
    hint: 'Lembar pertama setelah perencanaan, lembar kedua setelah seluruh langkah selesai.',
    guide: ['Kosongkan tanggal bila akan ditulis tangan saat ditandatangani.'],
    judges: ['Rencana disetujui pimpinan sebelum dilaksanakan.'],
  },
  foreword: {
    name: 'Kata pengantar dan komitmen',
    question: 'Apa pengantar dan komitmen pimpinan?',
    hint: 'Bila dikosongkan, kata pengantar disusun dari data yang sudah Anda isi.',
    guide: [
      'Komitmen pimpinan adalah janji dukungan: waktu, anggaran, atau sarana.',
      'Abstrak memuat masalah, sasaran, tindakan, dan hasil dalam tiga alinea.',
    ],
    judges: ['Komitmen pimpinan adalah syarat keberhasilan yang pertama.'],
  },
} satisfies Record<(typeof openingSections)[number], SectionGuidance>;
