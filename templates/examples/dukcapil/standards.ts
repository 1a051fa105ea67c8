import { emptyNextPhase, emptyRemainderRow } from '#domain/risalah/schema/next.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyPerformer, emptySocialisation } from '#domain/risalah/schema/standards.ts';
import { numberWords, percentWords } from '#templates/examples/numberWords.ts';
import { annex, followUp, procedureStep, standardRows } from '#templates/examples/rows.ts';
import { after, before } from './applications.ts';

type Standards = Pick<
  Risalah,
  | 'standards'
  | 'procedure'
  | 'socialisation'
  | 'remainder'
  | 'follow-up'
  | 'next-schedule'
  | 'closing'
  | 'annexes'
>;

const procedureNumber = '000.8.3/SOP/09/2025';

/** What was made lasting, and what comes next. */
export const standards: Standards = {
  standards: {
    rows: standardRows({ effectiveOn: '2025-12-08', owner: 'Kepala Bidang Pelayanan' }, [
      [
        'input',
        'measure-card',
        'Persyaratan setiap layanan hanya yang tertulis pada kartu persyaratan',
        'Surat keputusan',
        '470/215/2025',
      ],
      [
        'input',
        'measure-sample',
        'Setiap formulir dicetak dengan contoh pengisian di baliknya',
        'Instruksi kerja',
        'IK/LPAK/02/2025',
      ],
      [
        'process',
        'measure-desk',
        'Berkas diperiksa di meja periksa sebelum nomor antrean diberikan',
        'SOP',
        procedureNumber,
      ],
      [
        'output',
        'measure-desk',
        'Permohonan yang dikembalikan paling banyak 10% setiap bulan',
        'SOP',
        procedureNumber,
      ],
    ]),
    warning: 'manual',
    warningNote:
      'Pengelola basis data menghitung bagian yang dikembalikan setiap Jumat pada peta p. Bila satu hari melewati batas kendali atas, Kepala Bidang diberi tahu hari itu juga.',
  },
  procedure: {
    name: 'Penerimaan Permohonan Dokumen Kependudukan',
    number: procedureNumber,
    createdOn: '2025-12-01',
    revisedOn: '',
    effectiveOn: '2025-12-08',
    approvedBy: 'Kepala Dinas Kependudukan dan Pencatatan Sipil',
    legalBasis:
      'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik\nPeraturan Presiden Nomor 96 Tahun 2018 tentang Persyaratan dan Tata Cara Pendaftaran Penduduk dan Pencatatan Sipil',
    qualifications: 'Memahami persyaratan ketiga layanan dan dapat memakai alat pindai',
    related: 'SOP penerbitan KTP-el\nSOP penerbitan kartu keluarga\nSOP penerbitan akta',
    equipment: 'Kartu persyaratan\nDaftar periksa\nAlat pindai\nNomor antrean',
    warnings: 'Syarat yang tidak tertulis pada kartu tidak boleh diminta',
    records: 'Lembar periksa pengembalian dan buku register permohonan',
    performers: [
      { ...emptyPerformer('applicant'), name: 'Pemohon' },
      { ...emptyPerformer('checker'), name: 'Petugas Meja Periksa' },
      { ...emptyPerformer('operator'), name: 'Operator Loket' },
    ],
    steps: [
      procedureStep(
        1,
        'start',
        'applicant',
        'Mengisi formulir menurut contoh di baliknya',
        'Formulir dengan contoh',
        '10 menit',
        'Formulir terisi',
      ),
      procedureStep(
        2,
        'activity',
        'checker',
        'Mencocokkan berkas dengan kartu persyaratan',
        'Kartu dan daftar periksa',
        '2 menit',
        'Daftar periksa terisi',
      ),
      procedureStep(
        3,
        'decision',
        'checker',
        'Menentukan apakah berkas sudah lengkap',
        'Daftar periksa',
        '1 menit',
        'Keputusan lengkap',
        'step-1',
      ),
      procedureStep(
        4,
        'activity',
        'checker',
        'Memindai salinan dan memberikan nomor antrean',
        'Alat pindai, nomor antrean',
        '2 menit',
        'Nomor antrean',
      ),
      procedureStep(
        5,
        'activity',
        'operator',
        'Mencocokkan data dengan basis data',
        'Komputer loket',
        '5 menit',
        'Data cocok',
      ),
      procedureStep(
        6,
        'end',
        'operator',
        'Menerima berkas dan memberikan tanda terima',
        'Buku register',
        '3 menit',
        'Tanda terima',
      ),
    ],
  },
  socialisation: {
    rows: [
      {
        ...emptySocialisation('socialisation-1'),
        date: '2025-12-02',
        audience: 'Seluruh petugas loket',
        way: 'Peragaan di meja periksa',
        evidence: 'Daftar hadir dan foto',
        who: 'Ketua KBK',
      },
      {
        ...emptySocialisation('socialisation-2'),
        date: '2025-12-04',
        audience: 'Perangkat 24 desa',
        way: 'Pertemuan di aula dinas dan pembagian kartu',
        evidence: 'Daftar hadir dan tanda terima kartu',
        who: 'Sekretaris KBK',
      },
    ],
    handover:
      'SOP diserahkan kepada Kepala Bidang Pelayanan sebagai penanggung jawab proses pada 5 Desember 2025.',
    replication:
      'Kartu persyaratan dan meja periksa dapat ditiru kecamatan atau loket lain tanpa aplikasi baru.',
  },
  remainder: {
    rows: [
      {
        ...emptyRemainderRow('remainder-1'),
        text: 'Data permohonan tidak cocok dengan basis data',
        note: `${after.ofReason('data')} dari ${after.returned} pengembalian (${percentWords(after.ofReason('data'), after.returned)}), terbesar sesudah perbaikan`,
      },
      {
        ...emptyRemainderRow('remainder-2'),
        problem: 'problem-child',
        text: 'Cakupan Kartu Identitas Anak di bawah target',
        note: 'Baru 52% dari target 60%',
      },
    ],
    nextTheme: 'Menurunkan permohonan dengan data yang tidak cocok',
    reason: 'Data yang tidak cocok menjadi alasan terbesar pada Pareto sesudah perbaikan.',
    data: [],
  },
  'follow-up': {
    rows: [
      followUp(
        1,
        'Memantau bagian yang dikembalikan dengan peta p selama tiga bulan',
        '2026-03-06',
        'Anggota 4',
        'ongoing',
      ),
      followUp(
        2,
        'Menawarkan kartu persyaratan kepada kecamatan',
        '2026-01-30',
        'Sekretaris KBK',
        'planned',
      ),
      followUp(
        3,
        'Mengusulkan formulir dengan kolom saksi di lembar yang sama',
        '2026-01-15',
        'Ketua KBK',
        'planned',
      ),
    ],
  },
  'next-schedule': {
    rows: [
      { ...emptyNextPhase('theme'), from: '2026-01-05', to: '2026-02-06' },
      { ...emptyNextPhase('causes'), from: '2026-02-09', to: '2026-02-13' },
      { ...emptyNextPhase('dominant-causes'), from: '2026-02-18', to: '2026-03-06' },
      { ...emptyNextPhase('plan'), from: '2026-03-09', to: '2026-03-13' },
      { ...emptyNextPhase('implementation'), from: '2026-03-30', to: '2026-05-08' },
      { ...emptyNextPhase('results'), from: '2026-05-11', to: '2026-06-12' },
      { ...emptyNextPhase('standards'), from: '2026-06-15', to: '2026-06-19' },
      { ...emptyNextPhase('next'), from: '2026-06-22', to: '2026-06-26' },
    ],
  },
  closing: {
    conclusion: `Permohonan yang dikembalikan turun dari ${numberWords(before.percent)}% menjadi ${numberWords(after.percent)}%, melampaui sasaran 10%. Permohonan yang selesai pada hari yang sama naik dari 61% menjadi 84%. Tiga penyebab dominan ditanggulangi, dan cara kerja baru sudah dibakukan.`,
    suggestions:
      'Pimpinan diharapkan menjaga giliran petugas meja periksa. Dukungan juga diperlukan untuk tema berikutnya, yaitu pemutakhiran data lama.',
    thanks: '',
  },
  annexes: {
    rows: [
      annex(1, 'decree', 'SK pembentukan KBK Lengkap Nomor 188.4/067/2025'),
      annex(2, 'invitation', 'Undangan 13 pertemuan'),
      annex(3, 'attendance', 'Daftar hadir 13 pertemuan'),
      annex(4, 'minutes', 'Notulen pertemuan'),
      annex(
        5,
        'check-sheet',
        'Lembar periksa 14 Juli s.d. 8 Agustus dan 27 Oktober s.d. 21 November 2025',
      ),
      annex(6, 'procedure', 'SOP Penerimaan Permohonan Dokumen Kependudukan'),
      annex(7, 'benefit', 'Surat perintah lembur, kartu stok, dan kuitansi'),
    ],
  },
};
