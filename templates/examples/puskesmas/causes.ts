import { emptyVerificationRow, emptyVoteRow } from '#domain/risalah/schema/causes.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';
import { categorySets } from '#templates/categorySets.ts';

type Causes = Pick<Risalah, 'cause-effect' | 'why-chains' | 'vote' | 'verification'>;

type Cause = CauseEffectInput['causes'][number];

const circle = ['leader', 'secretary', 'member-1', 'member-2', 'member-3', 'member-4', 'member-5'];

/** Candidates and each member's points, in the order of `circle`. */
const votes: readonly (readonly [cause: string, kept: boolean, points: readonly number[]])[] = [
  ['shelf-root', true, [6, 6, 6, 5, 6, 6, 5]],
  ['papers-root', true, [5, 4, 5, 6, 5, 4, 6]],
  ['counter-root', true, [4, 5, 4, 4, 3, 5, 4]],
  ['network-root', true, [3, 3, 2, 3, 4, 3, 3]],
  ['form-root', false, [2, 1, 3, 2, 1, 2, 1]],
  ['duty-root', false, [1, 2, 1, 1, 2, 1, 2]],
];

export const causes: Causes = {
  'cause-effect': {
    problem: '',
    categorySet: '4m1e',
    categories: categorySets['4m1e'],
    causes: [
      cause('duty', 'man', 'Petugas loket berkurang pada jam sibuk'),
      cause('duty-why', 'duty', 'Istirahat jatuh pada jam ramai'),
      cause('duty-root', 'duty-why', 'Jadwal jaga belum mengikuti jam kedatangan pasien', true),
      cause('train', 'man', 'Cara mencari rekam medis berbeda-beda'),
      cause('train-root', 'train', 'Belum ada petunjuk tertulis di ruang rekam medis'),
      cause('counter', 'method', 'Pasien lama menunggu pasien baru selesai didata'),
      cause('counter-why', 'counter', 'Pasien baru lebih lama didata'),
      cause('counter-root', 'counter-why', 'Satu loket melayani pasien baru dan lama', true),
      cause('form', 'method', 'Formulir diisi dua kali'),
      cause('form-root', 'form', 'Isian kartu dan komputer belum disatukan', true),
      cause('shelf', 'machine', 'Rekam medis lama dicari'),
      cause('shelf-why', 'shelf', 'Map tidak kembali ke tempatnya'),
      cause('shelf-root', 'shelf-why', 'Rak tidak ditata menurut urutan baku', true),
      cause('network', 'machine', 'Jaringan terputus'),
      cause('network-root', 'network', 'Tidak ada sambungan cadangan', true),
      cause('papers', 'material', 'Persyaratan pasien tidak lengkap'),
      cause('papers-why', 'papers', 'Pasien baru tahu persyaratan saat di loket'),
      cause('papers-root', 'papers-why', 'Persyaratan tidak diumumkan sebelum loket', true),
      cause('space', 'environment', 'Pasien berkerumun di depan loket'),
      cause('space-root', 'space', 'Alur antrean tidak ditandai di lantai'),
    ],
  },
  'why-chains': {
    participants: circle,
    agreedOn: '2026-07-17',
    note: 'Setiap rantai diperiksa dua arah oleh seluruh anggota: dari akibat ke akar, lalu dari akar kembali ke akibat.',
  },
  vote: {
    rule: 'half-causes',
    rows: votes.map(([id, kept, points]) => ({
      ...emptyVoteRow(id),
      kept,
      points: Object.fromEntries(circle.map((member, index) => [member, points[index] ?? null])),
    })),
    note: 'Nilai 6 untuk penyebab yang dianggap paling berpengaruh, 1 untuk yang paling kecil. Dua akar tidak ikut dinilai karena tercakup dalam akar lain: petunjuk tertulis menyertai penataan rak, dan tanda antrean di lantai menyertai pemisahan loket.',
  },
  verification: {
    rows: [
      {
        ...emptyVerificationRow('test-shelf'),
        cause: 'shelf-root',
        hypothesis: 'Map pada rak yang tidak berurutan lebih lama ditemukan',
        standard: 'Rekam medis ditemukan paling lama 3 menit',
        method: 'Uji coba pencarian di rak berurutan dan rak tidak berurutan',
        use: 'search-time',
        n: 60,
        periodFrom: '2026-07-23',
        periodTo: '2026-07-24',
        place: 'Ruang rekam medis',
        result: 'Rata-rata 9,4 menit di rak tidak berurutan, 2,1 menit di rak berurutan',
        conclusion: 'dominant',
        evidence: 'Catatan waktu pencarian 60 map',
      },
      {
        ...emptyVerificationRow('test-papers'),
        cause: 'papers-root',
        hypothesis: 'Pasien yang tidak tahu persyaratan datang dengan berkas tidak lengkap',
        standard: 'Paling banyak 10% pasien kembali karena berkas',
        method: 'Wawancara pasien yang kembali ke loket',
        n: 41,
        periodFrom: '2026-06-02',
        periodTo: '2026-07-03',
        place: 'Loket pendaftaran',
        result: '34 dari 41 pasien (82,9%) baru mengetahui persyaratan di loket',
        conclusion: 'dominant',
        evidence: 'Lembar wawancara',
      },
      {
        ...emptyVerificationRow('test-counter'),
        cause: 'counter-root',
        hypothesis: 'Pendataan pasien baru menahan pasien lama',
        standard: 'Pelayanan satu pasien paling lama 4 menit',
        method: 'Pengukuran waktu pelayanan menurut jenis pasien',
        n: 120,
        periodFrom: '2026-07-27',
        periodTo: '2026-07-30',
        place: 'Loket pendaftaran',
        result:
          'Pasien baru 8,2 menit, pasien lama 2,6 menit; 38 dari 120 pasien adalah pasien baru',
        conclusion: 'dominant',
        evidence: 'Lembar pengukuran waktu',
      },
      {
        ...emptyVerificationRow('test-network'),
        cause: 'network-root',
        hypothesis: 'Jaringan yang terputus memperlama pendaftaran',
        standard: 'Paling banyak satu kali putus dalam sepekan',
        method: 'Stratifikasi lembar periksa',
        use: 'sheet-before',
        n: 154,
        periodFrom: '2026-06-02',
        periodTo: '2026-07-03',
        place: 'Loket pendaftaran',
        result: '8 dari 154 gangguan (5,2%) dan hanya pada 6 dari 24 hari',
        conclusion: 'not-dominant',
        evidence: 'Lembar periksa KBK Sigap',
      },
    ],
    data: [
      {
        id: 'search-time',
        title: 'Rata-rata waktu pencarian rekam medis menurut keadaan rak',
        tool: 'series',
        input: {
          shape: 'bar',
          categoryTitle: 'Keadaan rak',
          categories: ['Rak tidak berurutan', 'Rak berurutan'],
          series: [{ name: 'Waktu pencarian', role: 'data', values: [9.4, 2.1] }],
          target: 3,
        },
        evidence: {
          question: 'Apakah urutan rak memengaruhi lamanya mencari rekam medis?',
          measured: 'waktu pencarian',
          unit: 'menit',
          periodFrom: '2026-07-23',
          periodTo: '2026-07-24',
          place: 'Ruang rekam medis',
          collector: 'Sekretaris KBK',
          source: 'catatan waktu pencarian',
          n: 60,
          reading: 'Mencari di rak tidak berurutan memakan waktu lebih dari empat kali lipat.',
        },
      },
    ],
  },
};

function cause(id: string, parent: string, text: string, candidate = false): Cause {
  return { id, parent, text, candidate, retired: false };
}
