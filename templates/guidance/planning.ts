import type { SectionGuidance } from '#domain/method/guidance.ts';

/** Theme, causes, dominant causes and plan. */
export const planningGuidance = {
  background: {
    name: 'Latar belakang',
    question: 'Mengapa hal ini perlu dibenahi?',
    hint: 'Ceritakan keadaan sekarang dengan angka dan sumbernya, bukan dengan keluhan.',
    guide: [
      'Mulai dari tugas unit, lalu keadaan sekarang, lalu siapa yang dirugikan.',
      'Setiap keadaan awal perlu sumber: laporan, buku register, atau hasil pengamatan.',
      'Jangan menyebut penyebab atau jalan keluar di sini.',
    ],
    judges: [
      'Tema dipilih berdasarkan data, berkaitan dengan tujuan dan strategi kantor.',
      'Pihak yang mendukung dan yang terhambat dikenali sejak awal.',
    ],
  },
  inventory: {
    name: 'Inventarisasi masalah',
    question: 'Masalah apa saja yang ada, dan seberapa besar?',
    hint: 'Tulis tiap masalah dengan ukurannya. Tempel dari Excel bila sudah ada.',
    guide: [
      'Satu baris satu masalah, dengan angka dan satuannya. “Pelayanan kurang” belum menjadi masalah yang terukur.',
      'Hitung kejadian dengan lembar periksa, lalu urutkan dengan diagram Pareto.',
      'Deviasi dihitung dari target dan capaian: 100 dikurangi capaian dibagi target kali 100.',
    ],
    judges: ['Data lengkap: apa yang dihitung, kapan, di mana, oleh siapa.'],
  },
  priority: {
    name: 'Prioritas masalah',
    question: 'Masalah mana yang didahulukan?',
    hint: 'Beri nilai tiap masalah, lalu tetapkan satu yang dipilih.',
    guide: [
      'USG menilai mendesaknya, gawatnya, dan bertumbuhnya masalah, masing-masing 1 sampai 5.',
      'Bila nilainya sama, putuskan bersama dan tulis alasannya.',
    ],
    judges: ['Cara memilih masalah jelas dan dapat diulang orang lain.'],
  },
  target: {
    name: 'Sasaran',
    question: 'Apa sasarannya, dan sampai kapan?',
    hint: 'Satu ukuran, dari berapa menjadi berapa, dan tanggalnya.',
    guide: [
      'Ukuran sasaran sama dengan ukuran masalah: satuan sama, cara hitung sama.',
      'Tulis periode pengamatan awal dan jumlah yang dilayani, agar hasil nanti dapat dibandingkan.',
      'Alasan sasaran: standar pelayanan, kebijakan, kemampuan, atau pembanding.',
    ],
    judges: [
      'Sasaran jelas, terukur, dan menantang.',
      'Manfaat yang diperkirakan dan masalah yang mungkin timbul sudah dipikirkan.',
    ],
  },
  schedule: {
    name: 'Jadwal kegiatan',
    question: 'Kapan tiap langkah direncanakan dan dilaksanakan?',
    hint: 'Isi rencana lebih dahulu. Realisasinya diisi seiring kegiatan.',
    guide: ['Rencana tidak diubah setelah disetujui; keterlambatan diceritakan apa adanya.'],
    judges: ['Jadwal rencana dan realisasi dinilai sebagai satu halaman.'],
  },
  title: {
    name: 'Tema dan judul',
    question: 'Apa tema dan judul risalah Anda?',
    hint: 'Tema menyebut arah tanpa angka. Judul disusun dari sasaran dan dapat Anda ubah.',
    guide: [
      'Tema: “Menurunkan waktu tunggu pendaftaran”. Judul menambah nilai awal, sasaran, waktu, dan tempat.',
      'Jangan menyebut jalan keluar dalam tema.',
    ],
    judges: ['Judul, masalah, dan sasaran memakai angka yang sama.'],
  },
  'cause-effect': {
    name: 'Diagram sebab-akibat',
    question: 'Apa saja yang mungkin menjadi penyebabnya?',
    hint: 'Tulis penyebab di bawah tiap faktor, lalu tanyakan “mengapa?” sampai dapat ditindak.',
    guide: [
      'Semua anggota mengusulkan. Penyebab di sini baru dugaan; pembuktian ada di langkah berikutnya.',
      'Enter menambah penyebab, Tab menurunkan satu tingkat (mengapa), Shift+Tab menaikkan.',
      'Hindari watak orang seperti “malas”. Cari yang membuatnya mungkin terjadi.',
    ],
    judges: ['Seluruh anggota terlibat, dan akar masalah dapat dibuktikan.'],
  },
  'why-chains': {
    name: 'Analisis 5 mengapa',
    question: 'Apakah tiap penyebab sudah sampai ke akarnya?',
    hint: 'Baca dari kiri ke kanan dengan kata “karena”. Akar adalah sebab yang dapat Anda tindak.',
    guide: [
      'Bila jawaban terakhir masih dapat ditanya “mengapa”, tambahkan di diagram sebab-akibat.',
    ],
    judges: ['Rantai sebab masuk akal bila dibaca maju dan mundur.'],
  },
  vote: {
    name: 'Pemilihan calon penyebab dominan',
    question: 'Penyebab mana yang dipilih untuk dibuktikan?',
    hint: 'Dengan nilai tiap anggota atau kesepakatan tim. Pilihan hanya menyaring; data yang membuktikan.',
    guide: [
      'Aturan ½N + 1 dibaca berbeda-beda. Pilih aturannya; N dijelaskan di halaman ini dan di risalah.',
    ],
    judges: ['Pemilihan bersama, dan cara memilihnya disebut.'],
  },
  verification: {
    name: 'Pembuktian penyebab dominan',
    question: 'Apa buktinya bahwa penyebab itu benar terjadi dan berpengaruh?',
    hint: 'Satu kartu satu penyebab: dugaan, cara uji, data, hasil, kesimpulan.',
    guide: [
      'Tulis jumlah data (n), periode, dan tempat pengujian.',
      'Bandingkan hasil dengan standar, baru simpulkan dominan atau tidak.',
    ],
    judges: [
      'Akar masalah dapat dibuktikan, tidak hanya disepakati.',
      'Penetapan faktor dominan tepat dan sesuai prioritas penanganan.',
    ],
  },
  alternatives: {
    name: 'Alternatif perbaikan',
    question: 'Apa saja jalan keluarnya, dan mana yang dipilih?',
    hint: 'Untuk tiap penyebab dominan, tulis lebih dari satu pilihan lalu nilai.',
    guide: [
      'Timbang kelebihan, kekurangan, dan biaya. Pilihan yang ditolak tetap dicetak dengan alasannya.',
    ],
    judges: ['Cara mencari gagasan, mutu gagasan, dan alasan memilihnya.'],
  },
  'action-plan': {
    name: 'Rencana perbaikan (5W2H)',
    question: 'Siapa mengerjakan apa, kapan, di mana, bagaimana, dengan biaya berapa?',
    hint: 'Tiap baris menanggulangi satu penyebab dominan.',
    guide: [
      '“Sosialisasi” saja jarang menghilangkan sebab. Ubah cara kerja, alat, atau formulirnya.',
    ],
    judges: ['Rencana 5W2H lengkap dan setiap tindakan menuju satu penyebab.'],
  },
  risks: {
    name: 'Risiko dan pencegahannya',
    question: 'Risiko apa yang mungkin timbul dari rencana ini?',
    hint: 'Tulis risiko tiap tindakan, pencegahannya, dan penanggung jawabnya.',
    guide: ['Pikirkan pihak yang terkena akibat: pengguna layanan, rekan kerja, unit lain.'],
    judges: ['Risiko dikenali sebelum rencana disahkan.'],
  },
} satisfies Record<string, SectionGuidance>;
