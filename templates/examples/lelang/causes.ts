import { emptyVerificationRow } from '#domain/risalah/schema/causes.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { categorySets } from '#templates/categorySets.ts';
import { percentWords } from '#templates/examples/numberWords.ts';
import { candidate, cause, votes } from '#templates/examples/rows.ts';
import { boatsAndWait, partsOfWait } from './proof.ts';

type Causes = Pick<Risalah, 'cause-effect' | 'why-chains' | 'vote' | 'verification'>;

const circle = ['leader', 'secretary', 'member-1', 'member-2', 'member-3', 'member-4', 'member-5'];
const overtaken = { boats: 120, outOfTurn: 52 };

export const causes: Causes = {
  'cause-effect': {
    problem: '',
    categorySet: '4m1e',
    categories: categorySets['4m1e'],
    causes: [
      cause('crew', 'man', 'Awak kapal mencari keranjangnya'),
      cause('crew-why', 'crew', 'Keranjang semua kapal serupa'),
      candidate('basket-root', 'crew-why', 'Keranjang tidak diberi tanda kapal'),
      cause('order', 'method', 'Kapal saling mendahului di lantai lelang'),
      cause('order-why', 'order', 'Giliran hanya diingat, tidak dicatat'),
      candidate('order-root', 'order-why', 'Kapal tidak mendapat nomor urut timbang'),
      cause('copy', 'method', 'Juru lelang menunggu catatan'),
      cause('copy-why', 'copy', 'Hasil timbang ditulis di tiga buku'),
      candidate('copy-root', 'copy-why', 'Setiap buku disalin tangan satu per satu'),
      cause('queue', 'machine', 'Keranjang menumpuk di depan timbangan'),
      cause('queue-why', 'queue', 'Timbangan kedua rusak'),
      candidate('scale-root', 'queue-why', 'Satu timbangan dipakai bergantian semua kapal'),
      cause('sort', 'material', 'Jenis ikan tercampur'),
      cause('sort-root', 'sort', 'Ikan disortir di lantai lelang, bukan di kapal'),
      cause('light', 'environment', 'Angka timbangan sulit dibaca'),
      cause('light-why', 'light', 'Penimbangan dimulai sebelum hari terang'),
      candidate('light-root', 'light-why', 'Lampu lantai lelang redup sebelum pukul 06.00'),
    ],
  },
  'why-chains': {
    participants: circle,
    agreedOn: '2026-05-20',
    note: 'Sesudah siklus pertama, diagram dibaca kembali pada 3 Agustus 2026. Tidak ada tulang baru; penyebab yang dahulu tidak terpilih diuji dengan data.',
  },
  vote: {
    rule: 'half-causes',
    rows: votes(circle, [
      ['scale-root', true, [5, 5, 5, 4, 5, 5, 5]],
      ['order-root', true, [4, 4, 3, 5, 4, 4, 4]],
      ['basket-root', true, [3, 2, 4, 3, 3, 3, 2]],
      ['copy-root', false, [2, 3, 2, 2, 1, 2, 3]],
      ['light-root', false, [1, 1, 1, 1, 2, 1, 1]],
    ]),
    note: 'Menyortir di lantai lelang tidak ikut dinilai: lamanya baru dapat diukur setelah kapal tidak lagi antre di timbangan. Nilai 5 untuk penyebab yang dianggap paling berpengaruh. Menyalin catatan tidak terpilih; siklus kedua menunjukkan bahwa dugaan saja tidak cukup.',
  },
  verification: {
    rows: [
      {
        ...emptyVerificationRow('test-scale'),
        cause: 'scale-root',
        hypothesis: 'Makin banyak kapal pada satu timbangan, makin lama ikan menunggu',
        standard: 'Waktu tunggu tidak bergantung pada banyaknya kapal (r mendekati nol)',
        method: 'Diagram tebar banyaknya kapal dan waktu tunggu',
        use: 'boats-wait',
        n: boatsAndWait.n,
        periodFrom: '2026-04-06',
        periodTo: '2026-05-10',
        place: 'Lantai lelang TPI Contoh',
        result: boatsAndWait.result,
        conclusion: 'dominant',
        evidence: 'Kartu waktu GKM Layar dan buku kedatangan kapal',
      },
      {
        ...emptyVerificationRow('test-order'),
        cause: 'order-root',
        hypothesis: 'Tanpa nomor urut, kapal yang datang lebih dahulu tersalip',
        standard: 'Semua kapal ditimbang menurut urutan datang',
        method: 'Pencocokan jam datang dan jam timbang',
        n: overtaken.boats,
        periodFrom: '2026-05-23',
        periodTo: '2026-05-28',
        place: 'Dermaga dan lantai lelang',
        result: `${overtaken.outOfTurn} dari ${overtaken.boats} kapal (${percentWords(overtaken.outOfTurn, overtaken.boats)}) tersalip; tambahan waktunya rata-rata 21 menit`,
        conclusion: 'dominant',
        evidence: 'Daftar jam datang dan jam timbang',
      },
      {
        ...emptyVerificationRow('test-basket'),
        cause: 'basket-root',
        hypothesis: 'Mencari keranjang menahan penimbangan',
        standard: 'Keranjang ditemukan paling lama 3 menit',
        method: 'Pengukuran waktu mencari keranjang',
        n: 60,
        periodFrom: '2026-05-24',
        periodTo: '2026-05-28',
        place: 'Lantai lelang TPI Contoh',
        result: 'Rata-rata 2,1 menit; 54 dari 60 kapal memenuhi standar',
        conclusion: 'not-dominant',
        evidence: 'Catatan waktu 60 kapal',
      },
      {
        ...emptyVerificationRow('test-copy'),
        cause: 'copy-root',
        hypothesis: 'Menyalin hasil timbang menahan lelang sesudah timbangan ditambah',
        standard: 'Pencatatan paling lama 10 menit untuk setiap kapal',
        method: 'Siklus kedua: waktu tunggu dipilah menurut kegiatannya',
        use: 'wait-parts',
        n: partsOfWait.n,
        periodFrom: '2026-08-04',
        periodTo: '2026-08-08',
        place: 'Meja catat lantai lelang',
        result: partsOfWait.result,
        conclusion: 'dominant',
        evidence: `Kartu waktu ${partsOfWait.n} kapal`,
      },
    ],
    data: [boatsAndWait.use, partsOfWait.use],
  },
};
