import type { WorkshopPath } from '#domain/method/workshop.ts';

/** The two-day workshop, from the circle's name to a plan that can be signed. */
export const path: WorkshopPath = {
  name: 'Jalur dua hari',
  hint: 'Pegangan selama bimbingan teknis: yang sudah ada di tangan setelah tiap setengah hari.',
  halfDays: [
    {
      id: 'day-1-morning',
      name: 'Hari 1, pagi',
      goal: 'Tim terbentuk, dan masalah layanan terdaftar dengan angkanya.',
      sections: ['identity', 'circle', 'members', 'values', 'background', 'inventory'],
    },
    {
      id: 'day-1-afternoon',
      name: 'Hari 1, siang',
      goal: 'Satu masalah terpilih, dengan sasaran, jadwal, dan judul.',
      sections: ['priority', 'target', 'schedule', 'title'],
    },
    {
      id: 'day-2-morning',
      name: 'Hari 2, pagi',
      goal: 'Penyebab ditelusuri sampai akarnya, dan calon dominan dipilih untuk diuji.',
      sections: ['cause-effect', 'why-chains', 'vote', 'verification'],
    },
    {
      id: 'day-2-afternoon',
      name: 'Hari 2, siang',
      goal: 'Rencana 5W2H dengan risikonya siap disahkan pimpinan.',
      sections: ['alternatives', 'action-plan', 'risks', 'approvals'],
    },
  ],
  lastSection: 'action-plan',
  afterwards: {
    name: 'Lanjutkan setelah pengumpulan data',
    hint: 'Bawa pulang berkas risalah dan formulir kosong. Isi lagi di sini setelah datanya terkumpul.',
    tasks: [
      {
        section: 'verification',
        text: 'Uji tiap calon penyebab di tempat: hitung, ukur, lalu bandingkan dengan standar.',
      },
      {
        section: 'meetings',
        text: 'Catat setiap pertemuan: tanggal, yang hadir, dan yang diputuskan.',
      },
      {
        section: 'actions',
        text: 'Jalankan rencana. Catat pantauan tiap pekan dan foto sebelum serta sesudah.',
      },
      {
        section: 'comparison',
        text: 'Ukur hasilnya dengan cara dan panjang periode yang sama seperti kondisi awal.',
      },
    ],
    forms: ['check-sheet', 'ballot', 'attendance', 'minutes'],
  },
};
