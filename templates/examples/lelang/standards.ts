import { emptyNextPhase, emptyRemainderRow } from '#domain/risalah/schema/next.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyPerformer, emptySocialisation } from '#domain/risalah/schema/standards.ts';
import { numberWords } from '#templates/examples/numberWords.ts';
import { annex, followUp, procedureStep, standardRows } from '#templates/examples/rows.ts';
import { before, firstCycle, secondCycle } from './waits.ts';

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

const procedureNumber = 'SOP/TPI/05/2026';

/** What was made lasting, and what comes next. */
export const standards: Standards = {
  standards: {
    rows: standardRows({ effectiveOn: '2026-10-19', owner: 'Koordinator Pelelangan' }, [
      [
        'input',
        'measure-scale',
        'Kedua timbangan diuji dengan beban 50 kg setiap pagi sebelum pukul 05.00',
        'Instruksi kerja',
        'IK/TPI/02/2026',
      ],
      [
        'process',
        'measure-order',
        'Kapal ditimbang menurut nomor urut yang diberikan di dermaga',
        'SOP',
        procedureNumber,
      ],
      [
        'process',
        'measure-card',
        'Hasil timbang ditulis sekali pada kartu rangkap tiga',
        'SOP',
        procedureNumber,
      ],
      [
        'output',
        'measure-card',
        'Rata-rata waktu tunggu lelang paling lama 45 menit',
        'Surat keputusan',
        '523/118/2026',
      ],
    ]),
    warning: 'manual',
    warningNote:
      'Jam bongkar dan jam lelang tertulis pada kartu timbang. Bila rata-rata lima kapal melewati 60 menit, juru lelang memanggil koordinator saat itu juga.',
  },
  procedure: {
    name: 'Penimbangan Ikan sebelum Lelang',
    number: procedureNumber,
    createdOn: '2026-10-12',
    revisedOn: '',
    effectiveOn: '2026-10-19',
    approvedBy: 'Kepala UPT Tempat Pelelangan Ikan',
    legalBasis:
      'Undang-Undang Nomor 2 Tahun 1981 tentang Metrologi Legal\nUndang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
    qualifications: 'Dapat memakai timbangan dan mengisi kartu timbang',
    related: 'SOP pelelangan ikan\nSOP pembayaran kepada nelayan',
    equipment: 'Pelat nomor urut\nDua timbangan bertera\nKartu timbang rangkap tiga',
    warnings: 'Keranjang tanpa nomor urut tidak boleh ditimbang',
    records: 'Kartu timbang lembar kasir, dijilid setiap pekan',
    performers: [
      { ...emptyPerformer('quay'), name: 'Petugas Dermaga' },
      { ...emptyPerformer('weigher'), name: 'Juru Timbang' },
      { ...emptyPerformer('auctioneer'), name: 'Juru Lelang' },
    ],
    steps: [
      procedureStep(
        1,
        'start',
        'quay',
        'Memberikan nomor urut ketika tali tambat terikat',
        'Pelat nomor',
        '1 menit',
        'Nomor urut',
      ),
      procedureStep(
        2,
        'activity',
        'quay',
        'Mengarahkan keranjang ke jalur timbang',
        'Jalur bernomor',
        '5 menit',
        'Keranjang di jalur',
      ),
      procedureStep(
        3,
        'decision',
        'weigher',
        'Mencocokkan nomor keranjang dengan giliran',
        'Papan giliran',
        '1 menit',
        'Giliran benar',
        'step-2',
      ),
      procedureStep(
        4,
        'activity',
        'weigher',
        'Menimbang dan menulis kartu timbang',
        'Timbangan, kartu timbang',
        '9 menit',
        'Kartu terisi',
      ),
      procedureStep(
        5,
        'activity',
        'weigher',
        'Membagikan tiga lembar kartu',
        'Kartu timbang',
        '1 menit',
        'Lembar terbagi',
      ),
      procedureStep(
        6,
        'end',
        'auctioneer',
        'Melelang ikan menurut nomor kartu',
        'Lembar juru lelang',
        '13 menit',
        'Ikan terlelang',
      ),
    ],
  },
  socialisation: {
    rows: [
      {
        ...emptySocialisation('socialisation-1'),
        date: '2026-10-14',
        audience: 'Juru timbang, juru lelang, dan kasir',
        way: 'Peragaan di lantai lelang',
        evidence: 'Daftar hadir dan foto',
        who: 'Ketua GKM',
      },
      {
        ...emptySocialisation('socialisation-2'),
        date: '2026-10-15',
        audience: 'Rukun nelayan',
        way: 'Pertemuan rukun nelayan dan contoh kartu',
        evidence: 'Daftar hadir',
        who: 'Anggota 5',
      },
    ],
    handover:
      'SOP diserahkan kepada Koordinator Pelelangan sebagai penanggung jawab proses pada 17 Oktober 2026.',
    replication:
      'Nomor urut dan kartu rangkap tiga dapat dipakai TPI lain tanpa listrik dan tanpa komputer.',
  },
  remainder: {
    rows: [
      {
        ...emptyRemainderRow('remainder-1'),
        text: 'Ikan disortir di lantai lelang',
        note: 'Memakan 13 menit sebelum juru lelang dapat mulai',
      },
      {
        ...emptyRemainderRow('remainder-2'),
        problem: 'problem-pay',
        text: 'Pembayaran kepada nelayan melewati hari lelang',
        note: 'Baru 93% yang dibayar pada hari yang sama',
      },
    ],
    nextTheme: 'Menurunkan waktu sortir ikan di lantai lelang',
    reason: 'Sesudah pencatatan dipersingkat, menunggu sortir menjadi bagian waktu yang terlama.',
    data: [],
  },
  'follow-up': {
    rows: [
      followUp(
        1,
        'Mengukur waktu tunggu lima kapal setiap hari lelang',
        '2027-01-30',
        'Anggota 3',
        'ongoing',
      ),
      followUp(2, 'Mengusulkan lampu baru di lantai lelang', '2026-12-12', 'Ketua GKM', 'planned'),
      followUp(
        3,
        'Mengenalkan kartu timbang kepada TPI lain',
        '2026-12-19',
        'Sekretaris GKM',
        'planned',
      ),
    ],
  },
  'next-schedule': {
    rows: [
      { ...emptyNextPhase('theme'), from: '2027-01-04', to: '2027-02-06' },
      { ...emptyNextPhase('causes'), from: '2027-02-08', to: '2027-02-13' },
      { ...emptyNextPhase('dominant-causes'), from: '2027-02-15', to: '2027-02-27' },
      { ...emptyNextPhase('plan'), from: '2027-03-01', to: '2027-03-06' },
      { ...emptyNextPhase('implementation'), from: '2027-03-22', to: '2027-05-01' },
      { ...emptyNextPhase('results'), from: '2027-05-03', to: '2027-06-05' },
      { ...emptyNextPhase('standards'), from: '2027-06-07', to: '2027-06-12' },
      { ...emptyNextPhase('next'), from: '2027-06-14', to: '2027-06-19' },
    ],
  },
  closing: {
    conclusion: `Waktu tunggu lelang turun dari ${numberWords(before.mean)} menit menjadi ${numberWords(firstCycle.mean)} menit pada siklus pertama, lalu menjadi ${numberWords(secondCycle.mean)} menit pada siklus kedua. Sasaran 45 menit terlampaui sesudah kelompok kembali ke langkah 2. Tiga penyebab dominan ditanggulangi, dan cara kerja baru sudah dibakukan.`,
    suggestions:
      'Pimpinan diharapkan menjaga jadwal tera kedua timbangan. Lampu lantai lelang perlu segera ditambah.',
    thanks: '',
  },
  annexes: {
    rows: [
      annex(1, 'decree', 'SK pembentukan GKM Layar Nomor 523/044/2024'),
      annex(2, 'attendance', 'Daftar hadir 16 pertemuan'),
      annex(3, 'minutes', 'Notulen pertemuan kedua siklus'),
      annex(4, 'other', 'Kartu waktu 450 kapal, April s.d. Oktober 2026'),
      annex(5, 'procedure', 'SOP Penimbangan Ikan sebelum Lelang'),
      annex(6, 'benefit', 'Daftar harga lelang dan kuitansi'),
    ],
  },
};
