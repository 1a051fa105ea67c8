import type { QuestionGuides } from '#domain/risalah/question.ts';

/** Target, schedule and title. */
export const targetQuestions = {
  target: {
    problem: {
      what: 'Masalah terpilih yang hendak diturunkan atau dinaikkan.',
      why: 'Sasaran harus mengukur hal yang sama dengan masalah.',
      how: 'Terisi sendiri setelah Anda memilih masalah pada prioritas.',
      judges: 'Sasaran dan masalah memakai ukuran yang sama.',
      mistake: 'Masalahnya waktu tunggu, sasarannya jumlah pelatihan.',
    },
    rows: {
      what: 'Ukuran, nilai awal, sasaran, tenggat, dan alasannya.',
      why: 'Keberhasilan diputuskan oleh angka ini, bukan oleh rasa puas.',
      how: 'Isi ukuran yang sama dengan masalah. Uji dengan lima pertanyaan SMART.',
      judges: 'Jelas, menantang, berjangka pendek, dan beralasan.',
      mistake: 'Sasaran 100% tanpa alasan, atau tenggat tanpa tanggal.',
    },
    predictedBenefit: {
      what: 'Yang diharapkan membaik bila sasaran tercapai.',
      why: 'Pimpinan menimbang rencana dari manfaatnya.',
      how: 'Sebut siapa yang merasakan, dan perkirakan besarnya bila dapat.',
      judges: 'Manfaat diperkirakan sebelum bekerja, lalu dibandingkan dengan hasil.',
      mistake: 'Diisi setelah hasil diketahui.',
    },
    possibleProblems: {
      what: 'Kesulitan yang dapat muncul karena mengejar sasaran.',
      why: 'Kesulitan yang diduga lebih awal dapat dicegah.',
      how: 'Tanyakan kepada petugas dan unit sebelah: apa yang bertambah berat?',
      judges: 'Masalah potensial dikenali sejak penetapan sasaran.',
      mistake: 'Menulis “tidak ada”.',
    },
    agreedWith: {
      what: 'Pihak yang menyetujui sasaran, dan tanggalnya.',
      why: 'Sasaran yang disepakati mendapat dukungan waktu dan sarana.',
      how: 'Sebut jabatan, bukan hanya nama, dan tanggal kesepakatan.',
      judges: 'Sasaran diperiksa bersama pihak terkait.',
      mistake: 'Sasaran hanya diketahui tim sendiri.',
    },
  },
  schedule: {
    rows: {
      what: 'Rencana dan realisasi tiap langkah.',
      why: 'Selisih antara keduanya menunjukkan tim mengendalikan waktunya.',
      how: 'Isi semua rencana lebih dahulu. Isi realisasi setiap kali satu langkah selesai.',
      judges: 'Rencana dan realisasi ada, dan keterlambatan dijelaskan.',
      mistake: 'Realisasi disalin dari rencana.',
    },
  },
  title: {
    theme: {
      what: 'Arah perbaikan tanpa angka.',
      why: 'Tema mudah diingat dan menunjukkan apa yang dibenahi.',
      how: 'Mulai dengan kata kerja: menurunkan, mempercepat, meningkatkan.',
      judges: 'Tema sesuai masalah dan tidak memuat jalan keluar.',
      mistake: '“Penerapan aplikasi antrean” adalah jalan keluar, bukan tema.',
    },
    title: {
      what: 'Tema ditambah nilai awal, sasaran, waktu, dan tempat.',
      why: 'Judul yang lengkap menceritakan seluruh risalah dalam satu kalimat.',
      how: 'Biarkan kosong agar disusun dari sasaran, atau ubah menurut kebutuhan.',
      judges: 'Angka dalam judul sama dengan angka sasaran.',
      mistake: 'Judul tetap, padahal sasarannya sudah berubah.',
      example:
        'Menurunkan rata-rata waktu tunggu pendaftaran dari 28 menit menjadi 12 menit pada November 2026 di UPTD Puskesmas Contoh',
    },
    verb: {
      what: 'Kata pertama pada judul yang disusun sendiri.',
      why: 'Kata kerja menunjukkan arah perbaikan.',
      how: 'Pilih yang searah dengan sasaran: menurunkan atau meningkatkan.',
      judges: 'Kata kerja cocok dengan arah angka.',
      mistake: '“Meningkatkan waktu tunggu” padahal hendak diturunkan.',
    },
    reason: {
      what: 'Mengapa tema ini dikerjakan sekarang.',
      why: 'Alasan menghubungkan data dengan keputusan tim.',
      how: 'Sebut besarnya masalah, akibatnya, dan ketersediaan data.',
      judges: 'Alasan bertumpu pada data langkah pertama.',
      mistake: 'Mengulang tema dengan kata lain.',
    },
  },
} satisfies Pick<QuestionGuides, 'target' | 'schedule' | 'title'>;
