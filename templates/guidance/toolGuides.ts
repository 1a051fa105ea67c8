import type { ToolGuides } from '#domain/risalah/question.ts';

/** How each tool is used, wherever it stands. Its example is the teaching case of the same name. */
export const toolGuides: ToolGuides = {
  'check-sheet': {
    name: 'Lembar periksa',
    what: 'Tabel untuk menghitung kejadian menurut jenis dan waktu.',
    why: 'Semua alat lain memakai angka dari sini.',
    how: 'Sepakati jenisnya, cetak formulir kosong, lalu hitung setiap kejadian di tempat.',
    judges: 'Jelas siapa mencatat, kapan, di mana, dan berapa lama.',
    mistake: 'Diisi dari ingatan pada akhir bulan.',
  },
  stratification: {
    name: 'Stratifikasi',
    what: 'Data dipilah menurut loket, waktu, petugas, atau kelompok lain.',
    why: 'Rata-rata sering menyembunyikan satu kelompok yang berbeda.',
    how: 'Pilih pemilah yang diduga berpengaruh, lalu bandingkan kelompoknya.',
    judges: 'Pemilahan menjawab dugaan tertentu.',
    mistake: 'Memilah menurut nama orang untuk mencari yang salah.',
  },
  pareto: {
    name: 'Diagram Pareto',
    what: 'Batang terurut dari yang terbesar, dengan garis jumlah berjalan.',
    why: 'Beberapa jenis saja biasanya menyumbang sebagian besar masalah.',
    how: 'Ambil jumlah dari lembar periksa. Baca jenis yang mencapai sekitar 80%.',
    judges: 'Jenis terbesar memang yang ditangani.',
    mistake: 'Kelompok “lain-lain” menjadi batang terbesar.',
  },
  series: {
    name: 'Grafik',
    what: 'Garis, batang, lingkaran, atau radar dari beberapa nilai.',
    why: 'Mata melihat perubahan lebih cepat daripada membaca tabel.',
    how: 'Garis untuk waktu, batang untuk perbandingan. Beri garis target bila ada.',
    judges: 'Sumbu bernama, bersatuan, dan mulai dari nol bila batang.',
    mistake: 'Grafik lingkaran dengan sepuluh irisan.',
  },
  'control-chart': {
    name: 'Peta kendali',
    what: 'Grafik waktu dengan batas yang dihitung dari datanya.',
    why: 'Peta ini membedakan naik turun biasa dari kejadian khusus.',
    how: 'Pilih jenis peta menurut data. Tandai kapan tindakan dimulai.',
    judges: 'Titik di luar batas dijelaskan penyebabnya.',
    mistake: 'Batas diisi dengan target, bukan dihitung.',
  },
  histogram: {
    name: 'Histogram',
    what: 'Sebaran hasil pengukuran dalam beberapa kelas.',
    why: 'Bentuk sebaran menunjukkan apakah layanan seragam.',
    how: 'Kumpulkan paling sedikit 50 nilai. Tambahkan batas standar.',
    judges: 'Bentuk, pusat, dan lebar sebaran dibaca artinya.',
    mistake: 'Sepuluh data dijadikan histogram.',
  },
  scatter: {
    name: 'Diagram tebar',
    what: 'Titik pasangan dua ukuran: dugaan sebab dan akibat.',
    why: 'Diagram ini menguji apakah keduanya berjalan bersama.',
    how: 'Catat dua ukuran pada kejadian yang sama, sebaiknya 30 pasang atau lebih.',
    judges: 'Hubungan dibaca dengan hati-hati dan didukung pengetahuan proses.',
    mistake: 'Hubungan langsung disebut sebab-akibat.',
  },
  'cause-effect': {
    name: 'Diagram sebab-akibat',
    what: 'Tulang ikan berisi dugaan penyebab, berlapis sampai akarnya.',
    why: 'Dugaan semua anggota terkumpul dalam satu gambar.',
    how: 'Tulis masalah di kepala, lalu tanyakan “mengapa” pada setiap tulang.',
    judges: 'Rantainya masuk akal, dan akarnya dapat ditindak.',
    mistake: 'Menganggap diagram ini sudah menjadi bukti.',
  },
};
