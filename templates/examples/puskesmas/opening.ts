import { emptyApproval, emptyMeeting, emptyValueRow } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { person } from '#templates/examples/rows.ts';

type Opening = Pick<
  Risalah,
  'identity' | 'circle' | 'members' | 'values' | 'meetings' | 'approvals' | 'foreword'
>;

const everyone = [
  'patron',
  'facilitator',
  'leader',
  'secretary',
  'member-1',
  'member-2',
  'member-3',
  'member-4',
  'member-5',
];
const circleOnly = everyone.slice(2);

/** The office, the circle, its people and their meetings. People appear by role. */
export const opening: Opening = {
  identity: {
    registration: '07/KBK/2026',
    themeNumber: 1,
    institution: 'Pemerintah Kabupaten Contoh',
    opd: 'Dinas Kesehatan',
    unit: 'UPTD Puskesmas Contoh',
    address: 'Jalan Sehat Nomor 1, Kecamatan Contoh',
    city: 'Contoh',
    event: 'Gelar Budaya Kerja Kabupaten Contoh 2026',
    slogan: 'Cepat, Tepat, Bermartabat',
    year: '2026',
    vision: 'Masyarakat Kecamatan Contoh yang sehat dan mandiri.',
    mission:
      'Memberikan pelayanan kesehatan dasar yang bermutu, mudah dijangkau, dan tepat waktu bagi seluruh warga.',
    profile:
      'UPTD Puskesmas Contoh melayani rata-rata 120 pasien sehari melalui loket pendaftaran. Semua pasien melewati loket itu, sehingga lamanya menunggu di sana menentukan kesan pertama atas pelayanan.',
    logo: null,
  },
  circle: {
    kind: 'kbk',
    name: 'KBK Sigap',
    meaning:
      'Siap, Inisiatif, Gigih, Amanah, dan Peduli: cara kelompok melayani pasien sejak di loket.',
    motto: 'Pasien datang, kami siap',
    cheer: 'Sigap! Cepat melayani, tepat mencatat, pasien tersenyum pulang!',
    logo: null,
    logoMeaning: '',
    decreeNumber: '188.4/021/2026',
    decreeDate: '2026-05-11',
    formedOn: '2026-05-11',
    periodFrom: '2026-05-18',
    periodTo: '2026-11-20',
  },
  members: {
    rows: [
      person('patron', 'patron', 'Kepala Puskesmas', 'Kepala UPTD Puskesmas', 1974),
      person('facilitator', 'facilitator', 'Fasilitator', 'Kepala Subbagian Tata Usaha', 1978),
      person('leader', 'leader', 'Ketua KBK', 'Koordinator Pendaftaran', 1985),
      person('secretary', 'secretary', 'Sekretaris KBK', 'Perekam Medis', 1991),
      person('member-1', 'member', 'Anggota 1', 'Petugas Loket', 1994),
      person('member-2', 'member', 'Anggota 2', 'Petugas Loket', 1996),
      person('member-3', 'member', 'Anggota 3', 'Perawat Poli Umum', 1990),
      person('member-4', 'member', 'Anggota 4', 'Pengelola Data', 1993),
      person('member-5', 'member', 'Anggota 5', 'Petugas Informasi', 1998),
    ],
  },
  values: {
    set: 'berakhlak',
    rows: [
      {
        ...emptyValueRow('value-1'),
        value: 'Berorientasi Pelayanan',
        practice: 'Waktu tunggu diukur dari sisi pasien, sejak mengambil nomor sampai dipanggil.',
        phase: 'theme',
      },
      {
        ...emptyValueRow('value-2'),
        value: 'Akuntabel',
        practice: 'Setiap angka dicatat di lembar periksa yang ditandatangani petugas hari itu.',
        phase: 'dominant-causes',
      },
      {
        ...emptyValueRow('value-3'),
        value: 'Kolaboratif',
        practice: 'Penataan rak dikerjakan bersama petugas loket, perekam medis, dan perawat.',
        phase: 'implementation',
      },
    ],
  },
  meetings: {
    rows: [
      meeting(1, '2026-05-18', 'Memilih tema dan membagi tugas', 'theme', everyone),
      meeting(2, '2026-05-29', 'Menyiapkan lembar periksa', 'theme', circleOnly),
      meeting(3, '2026-06-19', 'Memeriksa data sementara', 'theme', without('member-3')),
      meeting(4, '2026-07-10', 'Menetapkan sasaran, tema, dan judul', 'theme', everyone),
      meeting(5, '2026-07-15', 'Menyusun diagram sebab-akibat', 'causes', circleOnly),
      meeting(6, '2026-07-22', 'Memilih calon penyebab dominan', 'dominant-causes', circleOnly),
      meeting(7, '2026-07-31', 'Membahas hasil pembuktian', 'dominant-causes', without('member-4')),
      meeting(8, '2026-08-06', 'Menyusun rencana 5W2H dan pengesahan', 'plan', everyone),
      meeting(9, '2026-08-28', 'Memantau penataan rak', 'implementation', circleOnly),
      meeting(10, '2026-09-30', 'Menutup pelaksanaan', 'implementation', circleOnly),
      meeting(11, '2026-11-05', 'Membandingkan hasil dengan sasaran', 'results', everyone),
      meeting(12, '2026-11-12', 'Membakukan prosedur pendaftaran', 'standards', circleOnly),
      meeting(13, '2026-11-18', 'Memilih tema berikutnya', 'next', everyone),
    ],
  },
  approvals: {
    rows: [
      approval('plan', 1, '', 'Ketua KBK', 'Ketua KBK', '2026-08-07'),
      approval('plan', 2, 'Mengetahui,', 'Fasilitator', 'Fasilitator', '2026-08-07'),
      approval(
        'plan',
        3,
        'Menyetujui,',
        'Kepala UPTD Puskesmas Contoh',
        'Kepala Puskesmas',
        '2026-08-07',
      ),
      approval('final', 1, '', 'Ketua KBK', 'Ketua KBK', '2026-11-20'),
      approval('final', 2, 'Mengetahui,', 'Fasilitator', 'Fasilitator', '2026-11-20'),
      approval(
        'final',
        3,
        'Mengesahkan,',
        'Kepala UPTD Puskesmas Contoh',
        'Kepala Puskesmas',
        '2026-11-20',
      ),
    ],
  },
  foreword: {
    text: '',
    commitment:
      'Saya mendukung KBK Sigap dengan waktu pertemuan setiap bulan, anggaran penataan rak, dan kewenangan mengubah alur pendaftaran sejauh tidak mengurangi hak pasien.',
    abstract:
      'Pasien UPTD Puskesmas Contoh menunggu rata-rata 28 menit di loket pendaftaran. Selama 24 hari pengamatan tercatat 154 gangguan pelayanan loket, dan 68,2% di antaranya berasal dari rekam medis yang tidak ditemukan serta persyaratan yang tidak lengkap.\n\nTiga penyebab dominan dibuktikan dengan data dan ditanggulangi: rak rekam medis ditata menurut angka akhir, persyaratan diumumkan sebelum pasien sampai di loket, dan loket pasien baru dipisahkan dari pasien lama.\n\nWaktu tunggu turun menjadi 11 menit, melampaui sasaran 12 menit. Gangguan pelayanan turun dari 154 menjadi 58. Total efisiensinya Rp6.900.000 (nyata −Rp1.900.000 dan potensial Rp8.800.000). Cara kerja baru dibakukan dalam SOP pendaftaran.',
  },
};

function without(member: string): string[] {
  return circleOnly.filter((id) => id !== member);
}

function meeting(
  order: number,
  date: string,
  agenda: string,
  phase: Risalah['meetings']['rows'][number]['phase'],
  attendees: readonly string[],
): Risalah['meetings']['rows'][number] {
  return {
    ...emptyMeeting(`meeting-${order}`),
    date,
    startsAt: '13.00',
    minutes: 90,
    place: 'Ruang rapat puskesmas',
    agenda,
    phase,
    attendees: [...attendees],
  };
}

function approval(
  stage: 'plan' | 'final',
  order: number,
  preamble: string,
  role: string,
  name: string,
  date: string,
): Risalah['approvals']['rows'][number] {
  return {
    ...emptyApproval(`approval-${stage}-${order}`),
    stage,
    preamble,
    role,
    name,
    numberKind: 'none',
    date,
    status: 'approved',
  };
}
