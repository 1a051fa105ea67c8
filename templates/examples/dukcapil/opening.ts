import { emptyValueRow } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { numberWords } from '#templates/examples/numberWords.ts';
import { approvals, meetings, person } from '#templates/examples/rows.ts';
import { after, before } from './applications.ts';
import { examplePhotos } from './photos.ts';

type Opening = Pick<
  Risalah,
  'identity' | 'circle' | 'members' | 'values' | 'meetings' | 'approvals' | 'foreword'
>;

const circle = ['leader', 'secretary', 'member-1', 'member-2', 'member-3', 'member-4'];
const everyone = ['patron', 'facilitator', ...circle];

export const opening: Opening = {
  identity: {
    registration: '03/KBK/2025',
    themeNumber: 2,
    institution: 'Pemerintah Kabupaten Contoh',
    opd: 'Dinas Kependudukan dan Pencatatan Sipil',
    unit: 'Loket Pelayanan Administrasi Kependudukan',
    address: 'Jalan Pelayanan Nomor 7, Kecamatan Contoh',
    city: 'Contoh',
    event: 'Gelar Budaya Kerja Kabupaten Contoh 2025',
    slogan: 'Melayani dengan Hati dan Data',
    year: '2025',
    vision: 'Tertib administrasi kependudukan bagi seluruh warga Kabupaten Contoh.',
    mission:
      'Menerbitkan dokumen kependudukan yang benar, cepat, dan mudah diurus oleh setiap warga.',
    profile:
      'Loket pelayanan menerima rata-rata 80 permohonan sehari di tiga loket: KTP-el, kartu keluarga, dan akta. Setiap permohonan diperiksa kelengkapannya sebelum diproses.',
    logo: null,
  },
  circle: {
    kind: 'kbk',
    name: 'KBK Lengkap',
    meaning:
      'Luwes, Empati, Nyata, Gesit, Komunikatif, Akurat, dan Pasti: sikap kelompok di setiap loket.',
    motto: 'Sekali datang, berkas lengkap',
    cheer: 'Lengkap! Berkasnya lengkap, petugasnya sigap, warganya lega!',
    logo: examplePhotos.logo,
    logoMeaning:
      'Lembar berkas dengan satu tanda centang berarti lengkap sejak kunjungan pertama. Tujuh titik merah ialah tujuh orang yang menjaganya, dan lingkaran yang menghubungkannya ialah perbaikan yang tidak putus.',
    decreeNumber: '188.4/067/2025',
    decreeDate: '2025-01-20',
    formedOn: '2025-01-20',
    periodFrom: '2025-07-07',
    periodTo: '2025-12-12',
  },
  members: {
    rows: [
      person('patron', 'patron', 'Kepala Dinas', 'Kepala Dinas', 1971),
      person('facilitator', 'facilitator', 'Fasilitator', 'Sekretaris Dinas', 1976),
      person('leader', 'leader', 'Ketua KBK', 'Kepala Bidang Pelayanan', 1981),
      person('secretary', 'secretary', 'Sekretaris KBK', 'Pengadministrasi Umum', 1992),
      person('member-1', 'member', 'Anggota 1', 'Operator Loket KTP-el', 1995),
      person('member-2', 'member', 'Anggota 2', 'Operator Loket Kartu Keluarga', 1993),
      person('member-3', 'member', 'Anggota 3', 'Operator Loket Akta', 1990),
      person('member-4', 'member', 'Anggota 4', 'Pengelola Basis Data', 1988),
    ],
  },
  values: {
    set: 'berakhlak',
    rows: [
      {
        ...emptyValueRow('value-1'),
        value: 'Berorientasi Pelayanan',
        practice: 'Setiap pengembalian dihitung sebagai satu perjalanan sia-sia bagi warga.',
        phase: 'theme',
      },
      {
        ...emptyValueRow('value-2'),
        value: 'Akuntabel',
        practice: 'Alasan pengembalian ditulis pada lembar periksa hari itu juga.',
        phase: 'dominant-causes',
      },
      {
        ...emptyValueRow('value-3'),
        value: 'Kompeten',
        practice: 'Petugas ketiga loket saling mengajari persyaratan layanannya.',
        phase: 'implementation',
      },
      {
        ...emptyValueRow('value-4'),
        value: 'Kolaboratif',
        practice: 'Kartu persyaratan disusun bersama perangkat 24 desa.',
        phase: 'plan',
      },
    ],
  },
  meetings: meetings(
    { startsAt: '14.30', minutes: 75, place: 'Ruang rapat dinas' },
    [
      ['2025-07-07', 'Memilih masalah dan membagi tugas', 'theme', everyone],
      ['2025-07-11', 'Menyepakati lembar periksa dan alasan pengembalian', 'theme', circle],
      ['2025-07-25', 'Memeriksa data dua pekan pertama', 'theme', without('member-3')],
      ['2025-08-13', 'Menetapkan sasaran, tema, dan judul', 'theme', everyone],
      ['2025-08-20', 'Menyusun diagram sebab-akibat', 'causes', circle],
      ['2025-08-22', 'Memilih calon penyebab dominan', 'dominant-causes', circle],
      ['2025-09-12', 'Membahas hasil pembuktian', 'dominant-causes', without('member-1')],
      ['2025-09-17', 'Menyusun rencana 5W2H dan pengesahan', 'plan', everyone],
      ['2025-10-03', 'Memantau kartu persyaratan di desa', 'implementation', circle],
      ['2025-10-24', 'Menutup pelaksanaan', 'implementation', circle],
      ['2025-11-26', 'Membandingkan hasil dengan sasaran', 'results', everyone],
      ['2025-12-03', 'Membakukan prosedur penerimaan permohonan', 'standards', circle],
      ['2025-12-10', 'Memilih tema berikutnya', 'next', everyone],
    ],
    [examplePhotos.meeting],
  ),
  approvals: approvals(
    [
      ['Ketua KBK', 'Ketua KBK', ''],
      ['Fasilitator', 'Fasilitator', 'Mengetahui,'],
      ['Kepala Dinas Kependudukan dan Pencatatan Sipil', 'Kepala Dinas', 'Mengesahkan,'],
    ],
    ['2025-09-19', '2025-12-12'],
  ),
  foreword: {
    text: '',
    commitment:
      'Saya menyediakan waktu pertemuan, biaya cetak kartu persyaratan, dan satu petugas meja periksa. Loket berhak menolak persyaratan tambahan yang tidak tertulis pada kartu.',
    abstract: `Selama 20 hari kerja, ${before.returned} dari ${numberWords(before.received)} permohonan (${numberWords(before.percent)}%) dikembalikan karena tidak lengkap. Dokumen pendukung yang kurang dan formulir yang salah isi menjadi alasan terbanyak, dan loket kartu keluarga paling sering mengembalikan berkas.\n\nTiga penyebab dominan dibuktikan dengan data: persyaratan tidak seragam, formulir tanpa contoh pengisian, dan berkas yang baru diperiksa sesudah antre. Kelompok membuat kartu persyaratan, memasang contoh pengisian, dan membuka meja periksa di pintu masuk.\n\nDalam 20 hari kerja sesudahnya, permohonan yang dikembalikan turun menjadi ${after.returned} dari ${numberWords(after.received)} (${numberWords(after.percent)}%), melampaui sasaran 10%. Permohonan yang selesai pada hari yang sama naik dari 61% menjadi 84%. Total efisiensinya Rp11.028.000 (nyata −Rp1.872.000 dan potensial Rp12.900.000). Cara kerja baru dibakukan dalam SOP penerimaan permohonan.`,
  },
};

function without(member: string): readonly string[] {
  return circle.filter((id) => id !== member);
}
