import { emptyValueRow } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { numberWords } from '#templates/examples/numberWords.ts';
import { approvals, meetings, person } from '#templates/examples/rows.ts';
import { before, firstCycle, secondCycle } from './waits.ts';

type Opening = Pick<
  Risalah,
  'identity' | 'circle' | 'members' | 'values' | 'meetings' | 'approvals' | 'foreword'
>;

const circle = ['leader', 'secretary', 'member-1', 'member-2', 'member-3', 'member-4', 'member-5'];
const everyone = ['patron', 'facilitator', ...circle];

export const opening: Opening = {
  identity: {
    registration: '11/GKM/2026',
    themeNumber: 3,
    institution: 'Pemerintah Kabupaten Contoh',
    opd: 'Dinas Perikanan',
    unit: 'TPI Contoh',
    address: 'Jalan Pelabuhan Nomor 2, Kecamatan Pesisir',
    city: 'Contoh',
    event: 'Gelar Gugus Kendali Mutu Kabupaten Contoh 2026',
    slogan: 'Cepat Dilelang, Segar Harganya',
    year: '2026',
    vision: 'Nelayan sejahtera melalui pelelangan ikan yang cepat, jujur, dan bermutu.',
    mission: 'Melelang ikan segera sesudah dibongkar, dengan timbangan dan catatan yang benar.',
    profile:
      'TPI Contoh melayani rata-rata 18 kapal pada setiap hari lelang. Tempat pelelangan libur setiap Jumat. Semua ikan ditimbang dan dicatat sebelum dilelang.',
    logo: null,
  },
  circle: {
    kind: 'gkm',
    name: 'GKM Layar',
    meaning: 'Layanan Andal, Yakin, Amanah, dan Ramah bagi nelayan.',
    motto: 'Ikan segar tidak menunggu',
    cheer: 'Layar terkembang! Ikan ditimbang, lelang datang, nelayan senang!',
    logo: null,
    logoMeaning: '',
    decreeNumber: '523/044/2024',
    decreeDate: '2024-02-19',
    formedOn: '2024-02-19',
    periodFrom: '2026-03-30',
    periodTo: '2026-10-24',
  },
  members: {
    rows: [
      person('patron', 'patron', 'Kepala UPT', 'Kepala UPT Tempat Pelelangan Ikan', 1973),
      person('facilitator', 'facilitator', 'Fasilitator', 'Kepala Subbagian Tata Usaha', 1979),
      person('leader', 'leader', 'Ketua GKM', 'Koordinator Pelelangan', 1984),
      person('secretary', 'secretary', 'Sekretaris GKM', 'Pengadministrasi Lelang', 1992),
      person('member-1', 'member', 'Anggota 1', 'Juru Timbang', 1989),
      person('member-2', 'member', 'Anggota 2', 'Juru Timbang', 1994),
      person('member-3', 'member', 'Anggota 3', 'Juru Lelang', 1986),
      person('member-4', 'member', 'Anggota 4', 'Kasir', 1995),
      person('member-5', 'member', 'Anggota 5', 'Petugas Kebersihan Lantai Lelang', 1990),
    ],
  },
  values: {
    set: 'berakhlak',
    rows: [
      {
        ...emptyValueRow('value-1'),
        value: 'Berorientasi Pelayanan',
        practice: 'Waktu dihitung sejak keranjang pertama turun dari kapal.',
        phase: 'theme',
      },
      {
        ...emptyValueRow('value-2'),
        value: 'Akuntabel',
        practice: 'Sasaran yang belum tercapai diumumkan apa adanya di papan lelang.',
        phase: 'results',
      },
      {
        ...emptyValueRow('value-3'),
        value: 'Adaptif',
        practice: 'Diagram sebab-akibat dibuka kembali sesudah siklus pertama.',
        phase: 'causes',
      },
    ],
  },
  meetings: meetings({ startsAt: '13.00', minutes: 60, place: 'Ruang rapat TPI' }, [
    ['2026-03-30', 'Memilih masalah dan membagi tugas', 'theme', everyone],
    ['2026-04-02', 'Menyepakati cara mengukur waktu', 'theme', circle],
    ['2026-04-23', 'Memeriksa data dua pekan pertama', 'theme', without('member-5')],
    ['2026-05-13', 'Menetapkan sasaran, tema, dan judul', 'theme', everyone],
    ['2026-05-20', 'Menyusun diagram sebab-akibat', 'causes', circle],
    ['2026-05-23', 'Memilih calon penyebab dominan', 'dominant-causes', circle],
    ['2026-05-30', 'Membahas hasil pembuktian', 'dominant-causes', circle],
    ['2026-06-04', 'Menyusun rencana 5W2H dan pengesahan', 'plan', everyone],
    ['2026-06-25', 'Menutup pelaksanaan siklus pertama', 'implementation', without('member-2')],
    ['2026-08-01', 'Membaca hasil siklus pertama', 'results', everyone],
    ['2026-08-03', 'Siklus kedua: membuka kembali diagram sebab-akibat', 'results', circle],
    ['2026-08-10', 'Siklus kedua: membahas bukti dan rencana', 'results', everyone],
    ['2026-08-29', 'Menutup pelaksanaan siklus kedua', 'implementation', circle],
    ['2026-10-06', 'Membandingkan hasil siklus kedua dengan sasaran', 'results', everyone],
    ['2026-10-13', 'Membakukan prosedur penimbangan', 'standards', circle],
    ['2026-10-20', 'Memilih tema berikutnya', 'next', everyone],
  ]),
  approvals: approvals(
    [
      ['Ketua GKM', 'Ketua GKM', ''],
      ['Fasilitator', 'Fasilitator', 'Mengetahui,'],
      ['Kepala UPT Tempat Pelelangan Ikan', 'Kepala UPT', 'Mengesahkan,'],
    ],
    ['2026-06-04', '2026-10-24'],
  ),
  foreword: {
    text: '',
    commitment:
      'Saya menyediakan waktu pertemuan dan biaya perbaikan timbangan. Bila sasaran belum tercapai, kelompok boleh mencoba sekali lagi tanpa disalahkan.',
    abstract: `Ikan di TPI Contoh menunggu rata-rata ${numberWords(before.mean)} menit sejak dibongkar sampai dilelang, sedangkan standarnya 60 menit. Diagram tebar membuktikan bahwa waktu tunggu memanjang bila kapal yang dilayani bertambah.\n\nPada siklus pertama kelompok memperbaiki timbangan kedua dan memberi nomor urut kepada kapal. Waktu tunggu turun menjadi ${numberWords(firstCycle.mean)} menit, tetapi belum sampai pada sasaran 45 menit. Kelompok kembali ke langkah 2 dan menemukan bahwa menyalin hasil timbang ke tiga buku menghabiskan 24 menit.\n\nPada siklus kedua dipakai kartu timbang rangkap tiga. Waktu tunggu turun menjadi ${numberWords(secondCycle.mean)} menit, melampaui sasaran. Total efisiensinya Rp94.700.000 (nyata Rp4.610.000 dan potensial Rp90.090.000). Cara kerja baru dibakukan dalam SOP penimbangan.`,
  },
};

function without(member: string): readonly string[] {
  return circle.filter((id) => id !== member);
}
