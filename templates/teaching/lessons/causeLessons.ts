import type { ToolLesson } from '#domain/risalah/question.ts';

/** An outpatient's visit: three decisions, two of which lead back. */
export const flowchartLesson: ToolLesson = {
  making: [
    {
      step: 'Tentukan awal dan akhirnya: pasien datang, pasien pulang.',
      notes: 'Batas yang tidak disepakati membuat gambar tidak pernah selesai.',
    },
    {
      step: 'Ikuti satu pelanggan, dan tulis yang benar-benar terjadi.',
      notes: 'Bukan menurut SOP. Minta orang yang mengerjakannya bercerita.',
    },
    {
      step: 'Satu kotak satu kegiatan: kata kerja dan pelakunya.',
      notes: 'Contoh: “Mencari rekam medis”, petugas rekam medis.',
    },
    {
      step: 'Belah ketupat untuk keputusan: ya dan tidak ke mana.',
      notes: 'Kedua jalannya harus berujung. Jalan “tidak” paling sering dilupakan.',
    },
    {
      step: 'Periksa bersama: adakah langkah yang terlewat?',
      notes: 'Telusuri dengan jari dari awal sampai akhir, sekali untuk setiap jalan.',
    },
  ],
  reading: [
    {
      step: 'Cari jalan yang kembali: di sana orang menunggu dua kali.',
      notes: 'Dua dari tiga keputusan mengembalikan pasien: berkas dan obat.',
    },
    {
      step: 'Cari perpindahan tangan: di sana pekerjaan berhenti.',
      notes: 'Hitung berapa kali pelakunya berganti.',
    },
    {
      step: 'Tanyakan setiap langkah: apa jadinya bila dihapus?',
      notes: 'Langkah yang tidak dirindukan siapa pun ialah pemborosan.',
    },
  ],
};

/** Waiting at registration: five bones, three candidates. */
export const causesLesson: ToolLesson = {
  making: [
    {
      step: 'Tulis masalahnya di kepala ikan, dengan angka bila ada.',
      notes: 'Satu ikan satu masalah. Contoh: waktu tunggu pendaftaran lama.',
    },
    {
      step: 'Beri nama tulang besarnya: manusia, metode, mesin, bahan, lingkungan.',
      notes: 'Tulang hanya membantu mengingat; boleh diganti menurut pekerjaan.',
    },
    {
      step: 'Semua menyebut penyebab, satu per satu, tanpa membantah.',
      notes: 'Tekan E: satu baris, lalu Enter. Panah naik turun memilih tulangnya.',
    },
    {
      step: 'Tanyakan “mengapa?” pada setiap penyebab, sampai dapat ditindak.',
      notes:
        'Ctrl+Enter menulis alasan dari penyebab terakhir. Berhenti bila sudah dapat ditindak.',
    },
    {
      step: 'Tandai calon penyebab dominan untuk dipilih dan dibuktikan.',
      notes: 'Belum ada yang terbukti. Pemungutan suara hanya menentukan mana yang diuji dahulu.',
    },
  ],
  reading: [
    {
      step: 'Baca dari kepala ke tulang: masalah ini terjadi karena apa?',
      notes: 'Setiap tulang kecil dibaca dengan “karena”. Bila janggal, tempatnya salah.',
    },
    {
      step: 'Baca kembali dari ujung: karena ini, maka itu.',
      notes: 'Rantai yang benar dapat dibaca dua arah.',
    },
    {
      step: 'Yang di ujung ialah akar: di sana perbaikannya.',
      notes: 'Contoh: “Rak tidak berurutan” dapat ditindak; “rekam medis sulit ditemukan” belum.',
    },
    {
      step: 'Ini dugaan: buktikan dengan data sebelum bertindak.',
      notes: 'Langkah berikutnya ialah pemilihan dan pembuktian penyebab dominan.',
    },
  ],
};
