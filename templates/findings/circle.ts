import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { CircleRuleId } from '#domain/rules/steps/circle.ts';

/** The wording of the findings about the circle and its office; `{name}` stands for a fact. */
export const circleFindingTexts = {
  'office-missing': {
    title: 'OPD atau unit kerja belum ditulis',
    question: 'Di unit kerja mana kegiatan ini dilakukan?',
    why: 'Nama OPD dan unit kerja tercetak pada sampul.',
  },
  'decree-missing': {
    title: 'SK pembentukan tim belum lengkap',
    question: 'Berapa nomor dan tanggal SK pembentukan tim?',
    why: 'SK menjadi bukti dalam penilaian reformasi birokrasi.',
  },
  'members-missing': {
    title: 'Anggota tim belum ditulis',
    question: 'Siapa saja anggota tim?',
    why: 'Susunan anggota termasuk halaman depan risalah.',
  },
  'circle-size': {
    title: 'Jumlah anggota {count} orang',
    question: 'Mengapa tim beranggota {count} orang?',
    why: 'Tim yang lazim beranggota tiga sampai dua belas orang.',
  },
  'leader-missing': {
    title: 'Ketua tim belum ditunjuk',
    question: 'Siapa yang memimpin tim?',
    why: 'Ketua bertanggung jawab atas jalannya pertemuan.',
  },
  'facilitator-missing': {
    title: 'Fasilitator belum ditunjuk',
    question: 'Siapa yang mendampingi tim?',
    why: 'Fasilitator menghubungkan tim dengan pimpinan.',
  },
  'nip-malformed': {
    title: 'NIP “{member}” tidak terdiri atas delapan belas angka',
    question: 'Apakah NIP “{member}” sudah benar?',
    why: 'NIP dan NIPPPK terdiri atas delapan belas angka.',
  },
  'meetings-missing': {
    title: 'Pertemuan tim belum dicatat',
    question: 'Kapan dan berapa kali tim bertemu?',
    why: 'Jumlah pertemuan dan kehadiran tercetak pada halaman depan.',
  },
  'meeting-without-attendance': {
    title: 'Pertemuan “{agenda}” tanpa daftar hadir',
    question: 'Siapa yang hadir pada pertemuan “{agenda}”?',
    why: 'Kehadiran rata-rata dihitung dari daftar hadir.',
  },
  'attendance-low': {
    title: 'Kehadiran rata-rata hanya {percent}%',
    question: 'Mengapa kehadiran rata-rata {percent}%?',
    why: 'Kehadiran yang rendah menimbulkan tanya tentang kerja sama tim.',
  },
  'phase-without-meeting': {
    title: 'Ada {count} langkah tanpa pertemuan',
    question: 'Kapan tim membahas langkah-langkah itu?',
    why: 'Setiap langkah lazimnya dibahas sedikitnya dalam satu pertemuan.',
  },
  'minutes-missing': {
    title: 'Notulen pertemuan belum ada',
    question: 'Apa yang diputuskan dalam pertemuan?',
    why: 'Notulen menunjukkan bahwa keputusan diambil bersama.',
  },
  'values-missing': {
    title: 'Nilai budaya kerja belum dipilih',
    question: 'Nilai budaya kerja mana yang dihayati tim?',
    why: 'Kelompok budaya kerja dinilai juga dari nilai yang dijalankannya.',
  },
  'value-without-practice': {
    title: 'Penerapan nilai “{value}” belum ditulis',
    question: 'Bagaimana “{value}” diterapkan dalam kegiatan ini?',
    why: 'Nilai baru berarti bila tampak dalam perbuatan.',
  },
  'commitment-missing': {
    title: 'Komitmen pimpinan belum ditulis',
    question: 'Apa dukungan pimpinan bagi tim ini?',
    why: 'Komitmen pimpinan adalah syarat pertama keberhasilan.',
  },
  'plan-not-approved': {
    title: 'Rencana dilaksanakan tanpa pengesahan',
    question: 'Siapa yang mengesahkan rencana sebelum dilaksanakan?',
    why: 'Rencana disahkan lebih dahulu agar pelaksanaannya didukung.',
  },
  'report-not-approved': {
    title: 'Risalah belum disahkan',
    question: 'Siapa yang mengesahkan risalah ini?',
    why: 'Pengesahan menunjukkan bahwa pimpinan mengetahui dan menerima hasilnya.',
  },
  'annexes-missing': {
    title: 'Ada {count} lampiran wajib yang belum tersedia',
    question: 'Di mana SK, daftar hadir, dan notulen tim?',
    why: 'Lampiran itu juga menjadi bukti penilaian reformasi birokrasi.',
  },
} as const satisfies Record<CircleRuleId, FindingText>;
