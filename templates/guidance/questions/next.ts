import type { QuestionGuides } from '#domain/risalah/question.ts';

/** Step 8 and the closing. */
export const nextQuestions = {
  remainder: {
    rows: {
      what: 'Masalah yang masih ada setelah perbaikan, dengan angkanya.',
      why: 'Tema berikutnya tumbuh dari yang tersisa.',
      how: 'Ambil dari Pareto sesudah perbaikan dan dari daftar masalah semula.',
      judges: 'Yang tersisa berasal dari data.',
      mistake: 'Menulis masalah baru yang tidak pernah dihitung.',
    },
    nextTheme: {
      what: 'Arah perbaikan yang dikerjakan sesudah ini.',
      why: 'Tim yang mempunyai tema berikutnya bekerja terus-menerus.',
      how: 'Pilih dari masalah tersisa yang terbesar. Tulis tanpa angka dan tanpa jalan keluar.',
      judges: 'Tema berikutnya berkaitan dengan yang tersisa.',
      mistake: 'Memilih tema karena mudah, bukan karena data.',
    },
    reason: {
      what: 'Mengapa masalah itu yang didahulukan.',
      why: 'Alasan menghubungkan siklus ini dengan siklus berikutnya.',
      how: 'Sebut angka sisanya dan pihak yang dirugikan.',
      judges: 'Alasan bertumpu pada data.',
      mistake: 'Alasan umum yang cocok untuk tema apa pun.',
    },
    data: {
      what: 'Pareto atau tabel yang menunjukkan sisa masalah.',
      why: 'Gambar ini menjadi kondisi awal siklus berikutnya.',
      how: 'Pakai Pareto sesudah perbaikan, atau tambah yang baru.',
      judges: 'Data terbaru dipakai untuk memilih tema.',
      mistake: 'Memakai Pareto sebelum perbaikan.',
      example: 'Pareto gangguan loket sesudah perbaikan.',
    },
  },
  'follow-up': {
    rows: {
      what: 'Pekerjaan sesudah risalah ini, dengan tenggat dan penanggung jawab.',
      why: 'Hasil perlu dijaga setelah lomba selesai.',
      how: 'Masukkan pemantauan standar tiga bulan pertama dan persiapan tema baru.',
      judges: 'Ada yang menjaga hasil, dan waktunya jelas.',
      mistake: 'Semua tenggat berbunyi “berkelanjutan”.',
    },
  },
  'next-schedule': {
    rows: {
      what: 'Perkiraan waktu tiap langkah pada siklus berikutnya.',
      why: 'Jadwal menunjukkan kesungguhan untuk melanjutkan.',
      how: 'Cukup perkirakan per langkah. Kosongkan bila akan ditulis tangan.',
      judges: 'Siklus berikutnya sudah dijadwalkan.',
      mistake: 'Jadwal tumpang-tindih dengan siklus ini.',
    },
  },
  closing: {
    conclusion: {
      what: 'Jawaban singkat: masalah, tindakan, hasil.',
      why: 'Pembaca yang hanya membuka halaman terakhir tetap mengerti.',
      how: 'Dua atau tiga kalimat dengan angka yang sama dengan bab hasil.',
      judges: 'Kesimpulan menjawab sasaran.',
      mistake: 'Memasukkan hal baru yang tidak dibahas sebelumnya.',
    },
    suggestions: {
      what: 'Yang diminta dari pimpinan atau unit lain.',
      why: 'Sebagian penyebab berada di luar wewenang tim.',
      how: 'Sebut kepada siapa, apa, dan kapan sebaiknya.',
      judges: 'Saran lahir dari hasil dan dapat dikerjakan.',
      mistake: 'Saran umum seperti “tingkatkan kerja sama”.',
    },
    thanks: {
      what: 'Penghargaan kepada yang membantu.',
      why: 'Perbaikan selalu dibantu orang di luar tim.',
      how: 'Sebut jabatan atau unit, cukup dalam satu alinea.',
      judges: 'Singkat dan santun.',
      mistake: 'Menyebut semua pejabat sampai satu halaman.',
      example: 'Terima kasih kepada Kepala Puskesmas dan petugas poli yang mendukung uji coba.',
    },
  },
  annexes: {
    rows: {
      what: 'Bukti kegiatan: SK, undangan, daftar hadir, notulen, foto, piagam.',
      why: 'Lampiran yang sama dipakai untuk penilaian reformasi birokrasi.',
      how: 'Centang yang sudah ada, lalu masukkan foto atau pindaiannya.',
      judges: 'Bukti lengkap, terbaca, dan mudah ditemukan.',
      mistake: 'Daftar lampiran ada, tetapi berkasnya tidak disertakan.',
    },
  },
} satisfies Pick<
  QuestionGuides,
  'remainder' | 'follow-up' | 'next-schedule' | 'closing' | 'annexes'
>;
