import { formatRoute } from '#ui/kit/route/route.ts';

/** Pages of a convention in the order in which a committee needs them; their ids stand in addresses. */
export const conventionPageIds = [
  'contestants',
  'forms',
  'judges',
  'rule',
  'draw',
  'timing',
  'scores',
  'result',
  'announcement',
  'objections',
  'papers',
  'feedback',
] as const;
export type ConventionPageId = (typeof conventionPageIds)[number];

interface PageWords {
  readonly name: string;
  /** What is done there and why, for who has never held a convention. */
  readonly lead: string;
}

export const pageWords: Readonly<Record<ConventionPageId, PageWords>> = {
  contestants: {
    name: 'Peserta',
    lead: 'Tim mana yang tampil? Ambil semuanya dari kelas, atau tempel daftarnya.',
  },
  forms: {
    name: 'Lembar penilaian',
    lead: 'Apa yang dinilai juri, dan berapa nilai tertingginya? Mulai dari lembar yang sudah jadi, lalu ubah seperlunya.',
  },
  judges: {
    name: 'Juri',
    lead: 'Siapa yang menilai? Tim dari unit kerja juri sendiri tidak dinilainya.',
  },
  rule: {
    name: 'Aturan dan segel',
    lead: 'Bagaimana nilai dijumlahkan, dan apa yang membedakan nilai yang sama? Semuanya disepakati sebelum nilai pertama, lalu disegel.',
  },
  draw: {
    name: 'Undian urutan tampil',
    lead: 'Urutan tampil diundi di depan hadirin dari kata benih yang dapat diulang siapa pun.',
  },
  timing: {
    name: 'Pelaksanaan',
    lead: 'Waktu tampil setiap tim, kelebihannya, dan penaltinya. Jamnya tetap berjalan bila halaman dimuat ulang.',
  },
  scores: {
    name: 'Nilai',
    lead: 'Bagikan lembar kepada juri, kumpulkan kembali, atau ketik dari kertas. Yang belum masuk terlihat di tabel.',
  },
  result: {
    name: 'Hasil',
    lead: 'Peringkat menurut cara yang disegel, dan seberapa kukuh ketiga juara bila dijumlahkan dengan cara lain.',
  },
  announcement: {
    name: 'Pengumuman',
    lead: 'Satu layar penuh untuk proyektor: juara tiga, juara dua, lalu juara satu.',
  },
  objections: {
    name: 'Sanggahan',
    lead: 'Dalam 60 menit sesudah pengumuman, tim dapat menyanggah penjumlahan, pemasukan nilai, atau penalti. Pendapat juri tidak dapat disanggah.',
  },
  papers: {
    name: 'Dokumen',
    lead: 'Lembar nilai kertas, berita acara, rekap, piagam, dan bahan pengumuman.',
  },
  feedback: {
    name: 'Umpan balik',
    lead: 'Nilai dan catatan juri pulang ke tim, di samping pertanyaan yang dinilai.',
  },
};

export const pageGroups: readonly {
  readonly name: string;
  readonly pages: readonly ConventionPageId[];
}[] = [
  { name: 'Persiapan', pages: ['contestants', 'forms', 'judges', 'rule', 'draw'] },
  { name: 'Hari gelar', pages: ['timing', 'scores', 'result', 'announcement'] },
  { name: 'Sesudahnya', pages: ['objections', 'papers', 'feedback'] },
];

/** Stands below a page in the address: what it shows a hall. */
export const SCREEN = 'layar';

/** Whether the page has something that is typed and can be typed otherwise; elsewhere all that is done goes on record. */
export function isTypedOn(page: ConventionPageId, part: string): boolean {
  if (page === 'scores') return part !== '';
  return ['contestants', 'forms', 'judges', 'rule', 'papers'].includes(page);
}

export function conventionHref(id: string, page: ConventionPageId, part = ''): string {
  return formatRoute({ kind: 'convention', id, page, part });
}

/** An address that names no page means the first. */
export function pageOf(page: string): ConventionPageId {
  return conventionPageIds.find((id) => id === page) ?? 'contestants';
}
