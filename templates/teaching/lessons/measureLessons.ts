import type { ToolLesson } from '#domain/risalah/question.ts';

/** Waiting times from January, 28.4 minutes, to October, 11.4; the target is 15. */
export const seriesLesson: ToolLesson = {
  making: [
    {
      step: 'Tentukan pertanyaannya: berubah, berbeda, atau bagian dari apa?',
      notes: 'Berubah menurut waktu: garis. Berbeda antarkelompok: batang. Bagian: lingkaran.',
    },
    {
      step: 'Tulis kelompok dan nilainya dalam satu tabel.',
      notes: 'Salin dari Excel; satu baris untuk setiap bulan.',
    },
    {
      step: 'Beri nama dan satuan pada kedua sumbu.',
      notes: 'Tanpa satuan, 28 dapat berarti menit, orang, atau berkas.',
    },
    {
      step: 'Batang selalu mulai dari nol; garis boleh tidak.',
      notes: 'Tunjukkan bagaimana sumbu yang dipotong membesar-besarkan perbedaan.',
    },
    {
      step: 'Tambahkan garis sasaran atau standar bila ada.',
      notes: 'Sasarannya 15 menit. Garis itu membuat hasilnya terbaca dari baris belakang.',
    },
  ],
  reading: [
    {
      step: 'Baca awal dan akhirnya: 28,4 menit menjadi 11,4 menit.',
      notes: 'Sebut dua angka itu dahulu, baru bentuknya.',
    },
    {
      step: 'Cari kapan berubah: turun tajam sejak Juli.',
      notes: 'Tanyakan: apa yang dilakukan pada bulan itu? Tandai dengan tindakan.',
    },
    {
      step: 'Bandingkan dengan sasaran: di bawah 15 menit sejak September.',
      notes: 'Dua bulan sesudah sasaran tercapai belum membuktikan bahwa hasilnya bertahan.',
    },
  ],
};

/** Daily waiting times: one day of 36.4 minutes; limits are reckoned anew from the 21st day. */
export const controlChartLesson: ToolLesson = {
  making: [
    {
      step: 'Pilih peta menurut data: diukur atau dihitung, satu atau beberapa nilai.',
      notes: 'Satu ukuran per hari: I-MR. Bagian berkas cacat: p. Banyaknya cacat: c atau u.',
    },
    {
      step: 'Kumpulkan sedikitnya 20 titik, berurutan menurut waktu.',
      notes: 'Urutan waktu tidak boleh diubah: di sanalah keterangannya.',
    },
    {
      step: 'Hitung garis tengah dan batas kendali dari data itu sendiri.',
      notes: 'Batas kendali bukan sasaran dan bukan standar. Aplikasi menghitungnya.',
    },
    {
      step: 'Tandai titik di luar batas dan cari penyebabnya.',
      notes: 'Tekan B untuk membangun titik demi titik, dan berhenti di hari ke-12.',
    },
    {
      step: 'Sesudah perbaikan, hitung batas baru sebagai tahap kedua.',
      notes: 'Tulis mulai titik ke berapa tindakan berlaku: titik ke-21.',
    },
  ],
  reading: [
    {
      step: 'Satu titik di luar batas: hari ke-12, 36,4 menit.',
      notes: 'Tanyakan kepada petugas apa yang terjadi hari itu. Penyebab khusus, bukan kebiasaan.',
    },
    {
      step: 'Titik lain naik turun di dalam batas: itu biasa.',
      notes: 'Menegur petugas karena naik turun biasa hanya menambah kekacauan.',
    },
    {
      step: 'Sejak hari ke-21 garis tengah turun: prosesnya berubah.',
      notes: 'Semua titik tahap kedua berada di bawah batas bawah yang lama.',
    },
    {
      step: 'Baca pola juga: deret, tren, dan titik dekat batas.',
      notes: 'Tujuh titik berturut-turut di satu sisi berarti ada yang bergeser.',
    },
  ],
};

/** Waiting times of 80 patients, most between 8 and 16 minutes, some above 20. */
export const histogramLesson: ToolLesson = {
  making: [
    {
      step: 'Kumpulkan sedikitnya 50 nilai dari proses yang sama.',
      notes: 'Sepuluh nilai tidak mempunyai bentuk. Contoh ini memakai 80 pasien.',
    },
    {
      step: 'Cari nilai terkecil dan terbesar: itulah rentangnya.',
      notes: 'Biarkan peserta mencarinya di tabel: 7 dan 33 menit.',
    },
    {
      step: 'Bagi rentang menjadi kelas yang sama lebar.',
      notes: 'Aplikasi mengusulkan banyaknya kelas; bandingkan dengan akar dari 80, sekitar 9.',
    },
    {
      step: 'Hitung banyaknya nilai di setiap kelas.',
      notes: 'Turus di papan tulis membuat peserta melihat bentuknya tumbuh.',
    },
    {
      step: 'Gambar batang rapat, lalu tarik batas standar.',
      notes: 'Batasnya 20 menit: pasien di kanan garis ini menunggu terlalu lama.',
    },
  ],
  reading: [
    {
      step: 'Lihat puncaknya: kebanyakan pasien menunggu di sekitar mana?',
      notes: 'Rata-rata saja menyembunyikan bentuk. Tunjuk kelas tertinggi.',
    },
    {
      step: 'Lihat lebarnya: seberapa berbeda pasien dilayani?',
      notes: 'Sebaran lebar berarti pelayanan tidak seragam.',
    },
    {
      step: 'Lihat ekornya: condong ke kanan, sebagian menunggu sangat lama.',
      notes: 'Tanyakan siapa mereka. Pilah menurut pasien baru dan lama.',
    },
    {
      step: 'Bandingkan dengan batas 20 menit.',
      notes: 'Persen di luar batas tertulis di bawah gambar pada halaman alat.',
    },
  ],
};

/** Patients of a day and minutes that they waited, on 32 days. */
export const scatterLesson: ToolLesson = {
  making: [
    {
      step: 'Nyatakan dugaan: bila yang satu naik, yang lain ikut naik.',
      notes: 'Dugaan sebab di sumbu mendatar, akibat di sumbu tegak.',
    },
    {
      step: 'Catat keduanya pada kejadian yang sama, sebaiknya 30 pasang.',
      notes: 'Di sini 32 hari: jumlah pasien dan waktu tunggunya pada hari itu.',
    },
    {
      step: 'Beri skala agar titik memenuhi bidang gambar.',
      notes: 'Rentang kedua sumbu kira-kira sama panjang.',
    },
    {
      step: 'Letakkan satu titik untuk setiap pasang.',
      notes: 'Tekan B; minta peserta menebak letak titik berikutnya.',
    },
  ],
  reading: [
    {
      step: 'Lihat arahnya: makin banyak pasien, makin lama menunggu.',
      notes: 'Naik ke kanan: hubungan searah. Turun ke kanan: berlawanan.',
    },
    {
      step: 'Lihat rapatnya: makin dekat ke satu garis, makin kuat.',
      notes: 'Baru sesudah itu baca angka r, yang dihitung aplikasi.',
    },
    {
      step: 'Hubungan belum berarti sebab: cari penjelasannya.',
      notes: 'Keduanya dapat digerakkan hal ketiga, misalnya hari pasar.',
    },
  ],
};
