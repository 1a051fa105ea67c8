import type { ToolLesson } from '#domain/risalah/question.ts';

/** Complaints of a week: 93, of which 38 for papers that lack something and 26 on Friday. */
export const checkSheetLesson: ToolLesson = {
  making: [
    {
      step: 'Sepakati pertanyaannya: keluhan apa yang paling sering?',
      notes:
        'Minta peserta menyebut satu pertanyaan. Tanpa pertanyaan, orang menghitung segalanya.',
    },
    {
      step: 'Daftar jenisnya, paling banyak sembilan, dengan “lain-lain”.',
      notes:
        'Jenis tidak boleh tumpang tindih. Uji dengan satu kejadian nyata: masuk jenis yang mana?',
    },
    {
      step: 'Tentukan kolomnya: hari, loket, giliran, atau petugas.',
      notes: 'Pilih kolom yang diduga berpengaruh. Nama orang bukan untuk mencari yang salah.',
    },
    {
      step: 'Tulis siapa mencatat, kapan, di mana, dan berapa.',
      notes: 'Juri menanyakan ini lebih dahulu. Contoh: pencatat petugas loket, 2–6 Maret 2026.',
    },
    {
      step: 'Beri satu turus setiap kejadian, langsung di tempat.',
      notes:
        'Tekan E: angka 1 sampai 9 menambah turus. Jangan diisi dari ingatan pada akhir bulan.',
    },
    {
      step: 'Jumlahkan ke samping dan ke bawah; kedua jumlahnya harus sama.',
      notes: 'Minta seorang peserta menghitung ulang. Selisih berarti ada kejadian yang hilang.',
    },
  ],
  reading: [
    {
      step: 'Baca jumlah setiap baris: berkas tidak lengkap 38 dari 93 keluhan.',
      notes: 'Tanyakan: apakah selisihnya dengan jenis kedua, 27, cukup besar untuk dipercaya?',
    },
    {
      step: 'Baca jumlah setiap kolom: Jumat terbanyak, 26 keluhan.',
      notes: 'Periksa banyaknya pelanggan: Jumat juga hari teramai, 101 orang.',
    },
    {
      step: 'Cari sel yang menonjol, lalu tanyakan mengapa di sana.',
      notes: 'Sel yang menonjol menjadi dugaan untuk stratifikasi dan diagram sebab-akibat.',
    },
  ],
};

/** Mistakes at three counters: 42 of 90 at the second, of which 25 are slips in typing. */
export const stratificationLesson: ToolLesson = {
  making: [
    {
      step: 'Mulai dari dugaan: apa yang mungkin membedakan hasilnya?',
      notes: 'Minta tiga dugaan dari peserta: loket, waktu, jenis pelanggan, cara kerja.',
    },
    {
      step: 'Catat pemilah itu bersama setiap kejadian.',
      notes: 'Pemilah yang tidak ikut dicatat tidak dapat dipilah kemudian.',
    },
    {
      step: 'Kumpulkan data pada waktu dan dengan cara yang sama.',
      notes: 'Kelompok yang dicatat pada pekan berbeda tidak dapat dibandingkan.',
    },
    {
      step: 'Hitung jumlah atau rata-rata setiap kelompok.',
      notes: 'Isi contoh data, lalu tunjukkan jumlah ketiga loket di tabel.',
    },
    {
      step: 'Gambar kelompok berdampingan dengan skala yang sama.',
      notes: 'Tekan B untuk membangun gambarnya satu per satu.',
    },
  ],
  reading: [
    {
      step: 'Bandingkan kelompok: Loket 2 membuat 42 dari 90 kesalahan.',
      notes: 'Loket 1 dan 3 masing-masing 24. Bila tidak dipilah, perbedaan ini tidak tampak.',
    },
    {
      step: 'Lihat isinya: di Loket 2 salah ketik mencapai 25.',
      notes:
        'Pemilah kedua menjelaskan yang pertama: bukan orangnya, melainkan jenis pekerjaannya.',
    },
    {
      step: 'Tanyakan apa yang berbeda di sana sebelum menyimpulkan.',
      notes: 'Beban, alat, formulir, atau pelatihan? Jawabannya dibuktikan pada langkah berikut.',
    },
  ],
};

/** Complaints of 24 days: two of six kinds make 68.2 % of 154. */
export const paretoLesson: ToolLesson = {
  making: [
    {
      step: 'Ambil jumlah setiap jenis dari lembar periksa.',
      notes: 'Sebutkan periode dan banyaknya: 154 keluhan selama 24 hari.',
    },
    {
      step: 'Urutkan dari yang terbesar; “lain-lain” selalu terakhir.',
      notes: 'Biarkan peserta menyebut urutannya sebelum gambar dibangun.',
    },
    {
      step: 'Hitung persen setiap jenis, lalu jumlahkan berturut-turut.',
      notes: 'Hitung bersama: 64 dari 154 ialah 41,6%; ditambah 41 menjadi 105, yaitu 68,2%.',
    },
    {
      step: 'Gambar batang dari kiri ke kanan, rapat tanpa celah.',
      notes: 'Tekan B: batang muncul satu demi satu. Tanyakan mana yang akan muncul berikutnya.',
    },
    {
      step: 'Tarik garis kumulatif sampai 100%, dan garis bantu 80%.',
      notes: 'Tinggi sumbu kiri sama dengan jumlah seluruhnya, agar kedua sumbu sepadan.',
    },
  ],
  reading: [
    {
      step: 'Dua jenis pertama sudah 68,2% dari semua keluhan.',
      notes: 'Tutup empat batang yang lain dengan tangan: masalahnya hampir tidak berubah.',
    },
    {
      step: 'Garis melewati 80% pada jenis ketiga: sampai di sana fokusnya.',
      notes: 'Tiga jenis pertama 82,5%. Angka 80% ialah pegangan, bukan hukum.',
    },
    {
      step: 'Bila batang hampir sama tinggi, pilah data dengan cara lain.',
      notes: 'Tunjukkan contoh kedua, masalah kesehatan: dua belas batang hampir sama.',
    },
  ],
};
