import { tidyText } from '#language/tidyText.ts';

/** A name without capitals, punctuation and what stands in parentheses, so that "No." and "NO" are one. */
export function nameKey(text: string): string {
  const bare = tidyText(text).toLowerCase();
  const outside = bare.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
  return keyOf(/[\p{L}\p{N}%#]/u.test(outside) ? outside : bare);
}

function keyOf(text: string): string {
  return text
    .replace(/[-–—_/\\.:;,*'"()[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The unit that a head names: "Waktu (menit)" gives "menit"; empty for none. */
export function unitIn(head: string): string {
  // "(X)" and "(Y)" name an axis.
  if (/\([xy]\d?\)\s*$/i.test(head)) return '';
  const [, inside, behind] =
    /\(([^()]{1,25})\)\s*$|\bdalam ([\p{L}°²³]{1,15})\s*$/iu.exec(tidyText(head)) ?? [];
  return (inside ?? behind ?? '').trim().toLowerCase().replace(/\.$/, '');
}

/** The head without its unit. */
export function withoutUnit(head: string): string {
  const name = tidyText(head)
    .replace(/\([^()]{1,25}\)\s*$/, '')
    .trim();
  return name === '' ? tidyText(head) : name;
}

const SUM_WORD =
  '(?:jumlah|jumlh|jumlahnya|total|totalnya|jml|jmlh|jlh|jum|tot|sum|summe|akumulasi)';
const WHOLE =
  '(?:semua|semuanya|keseluruhan|seluruh|seluruhnya|besar|akhir|umum|sementara|kumulatif)';
const COUNTED =
  '(?:kejadian|kasus|keluhan|data|orang|pasien|responden|kesalahan|cacat|temuan|nilai|skor|frekuensi|biaya|harga|kunjungan|pelanggaran|pengaduan|permohonan|layanan|pelayanan|anggaran|belanja|rupiah|per hari|per minggu|per pekan|per bulan|per jenis|per loket|harian|mingguan|bulanan|tahunan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|\\d{4})';
const EXACT_SUM = new RegExp(
  `^(?:grand |grant )?${SUM_WORD}(?: (?:${SUM_WORD}|${WHOLE}|${COUNTED}))*$|^(?:${WHOLE} )?(?:grand total|keseluruhan|seluruhnya|semuanya|semua)$|^[σ∑]+(?: .*)?$`,
);
const SUB_SUM = new RegExp(`^sub ?${SUM_WORD}(?: .*)?$|^${SUM_WORD} sub$|^jumlah sementara$`);
const SUM_FIRST = new RegExp(`^(?:grand )?${SUM_WORD} `);
const SUM_LAST = new RegExp(` ${SUM_WORD}(?: ${WHOLE})?$`);
/** "N" below counts is how many there are of them, or a kind of that name. */
const NUMBER_OF = /^n(?: ?=)?$/;

/**
 * How much a name says that something is a sum: `exact` says it alone, `first` and `last` begin or end with the word and
 * may as well be a kind, such as "Rusak total".
 */
export type SumName = 'exact' | 'sub' | 'first' | 'last';

export function sumName(text: string): SumName | null {
  const key = unspaced(nameKey(text.replace(/^[∑Σ]\s*$/, 'Σ')));
  if (SUB_SUM.test(key)) return 'sub';
  if (EXACT_SUM.test(key)) return 'exact';
  if (SUM_FIRST.test(key)) return 'first';
  return SUM_LAST.test(key) || NUMBER_OF.test(key) ? 'last' : null;
}

/** "T O T A L" is "total". */
function unspaced(key: string): string {
  return /^\p{L}(?: \p{L}){3,}$/u.test(key) ? key.replace(/ /g, '') : key;
}

/** "Jum" among days of the week is a Friday and no sum. */
export function isFridayAmong(name: string, heads: readonly string[]): boolean {
  return (
    /^jum\.?$/i.test(tidyText(name)) &&
    heads.some((head) => /^(?:sen|sel|rab|kam|sab)(?:in|asa|u|is|tu)?\.?$/i.test(tidyText(head)))
  );
}

/** What a number can say of others. */
export type Statistic =
  | 'mean'
  | 'median'
  | 'mode'
  | 'highest'
  | 'lowest'
  | 'range'
  | 'deviation'
  | 'variance';

const STATISTICS: readonly (readonly [Statistic, RegExp])[] = (
  [
    ['mean', 'rata ?rata|rata2|rata ?²|rerata|rataan|mean|average|avg|x ?bar|x̄|x̅'],
    ['median', 'median'],
    ['mode', 'modus'],
    ['highest', 'maksimum|maksimal|max|maks|tertinggi'],
    ['lowest', 'minimum|minimal|min|terendah'],
    ['range', 'range|rentang|r'],
    ['deviation', 's|sd|std|stdev|std dev|standar deviasi|deviasi standar|simpangan baku'],
    ['variance', 'varians|variansi'],
  ] as const
).map(([statistic, words]) => [statistic, new RegExp(`^(?:nilai )?(?:${words})( .*)?$`)]);

const SHARE =
  /^(?:%|persen|persentase|presentase|prosentase|porsentase|prosen|percent|percentage|pct|share|kontribusi|bobot relatif|proporsi|frekuensi relatif|relatif)(?: .*)?$|.* (?:%|persen)$/;
const RUNNING = /(?:^| )(?:kumulatif|komulatif|cumulative|kum|akum|cum)(?: |$)/;
const INSPECTED =
  /^(?:jumlah |total |banyaknya )?(?:yang )?(?:pasien |orang |berkas |unit |sampel )?(?:diperiksa|dilayani|diamati|disampel|diinspeksi|pengunjung|n)$|^(?:jumlah|ukuran) sampel$/;
const SERIAL = /^(?:no|nomor|nomer|num|number|#|№|no urut|nomor urut|no urt|urut|nr)$/;
const REMARK =
  /^(?:keterangan|keterangan lain|ket|catatan|cat|remark|remarks|note|notes|komentar|keterangan tambahan)$/;
const PERSON =
  /^(?:nama|nama petugas|petugas|nama pegawai|pegawai|nama anggota|nama pasien|pelaksana|penanggung jawab|pj|pic|oleh|operator|nama operator|pengumpul|pencatat)$/;
const DAY =
  /^(?:hari|tanggal|tgl|hari tanggal|tanggal hari|hari tgl|date|timestamp|stempel waktu|waktu pelaksanaan|tanggal .*|tgl .*)$/;
const ORDINAL =
  /^(?:(?:hari|pekan|minggu|bulan|tahun|tgl|tanggal|periode|urutan|triwulan|semester|sesi)(?: ke| no| nomor)?|ke|.* ke)$/;
const COUNTED_UP =
  /^(?:sampel|subgrup|sub grup|subgroup|grup|kelompok|pengamatan|observasi|titik|lot|batch|giliran|shift|data|percobaan|responden|pasien|pelanggan|siswa|peserta|pegawai|subjek|berkas|dokumen|kasus|unit|minggu|pertemuan|nomor .*|no .*)(?: no| nomor)?$/;
const CODE =
  /^(?:no|nomor|nomer|kode|id|nip|nik|nrp|nim|nis|nisn|kd)(?: .*)?$|^(?:nip|nipppk|nip nipppk|nrp|nik|no hp|telepon|telp|hp|wa|kode pos)$/;

/** How many were looked at, among rows that count what was found. */
export function isInspectedName(text: string): boolean {
  return INSPECTED.test(nameKey(text));
}

const SERVED = new RegExp(
  `^${SUM_WORD} (?:pasien|pengunjung|kunjungan|pelanggan|responden|pemohon|peserta|orang)(?: .*)?$`,
);

/** How many came, which may be the sum of what was counted or the number of those it was counted among. */
export function isServedName(text: string): boolean {
  return SERVED.test(nameKey(text));
}

/** What a name says that a number is of others, and whether it says nothing else. */
export function statisticOf(
  text: string,
): { readonly statistic: Statistic; readonly isBare: boolean } | null {
  const key = nameKey(text);
  for (const [statistic, name] of STATISTICS) {
    const [whole, more] = name.exec(key) ?? [];
    if (whole !== undefined) return { statistic, isBare: more === undefined };
  }
  return null;
}

export function isMeanName(text: string): boolean {
  return ['mean', 'median', 'mode'].includes(statisticOf(text)?.statistic ?? '');
}

/** A range, a deviation, a highest or lowest value: of the data, but none of them. */
export function isSpreadName(text: string): boolean {
  return statisticOf(text) !== null && !isMeanName(text);
}

export function isShareName(text: string): boolean {
  return SHARE.test(nameKey(text)) || unitIn(text) === '%' || unitIn(text) === 'persen';
}

export function isRunningName(text: string): boolean {
  return RUNNING.test(nameKey(text)) || RUNNING.test(tidyText(text).toLowerCase());
}

/** An abbreviation that says so only where the numbers agree: "Akum" may as well be the name of a counter. */
export function isShortRunningName(text: string): boolean {
  return isRunningName(text) && !/kumulatif|komulatif|cumulative/i.test(text) && !isShareName(text);
}

export function isSerialName(text: string): boolean {
  return SERIAL.test(nameKey(text));
}

export function isRemarkName(text: string): boolean {
  return REMARK.test(nameKey(text));
}

export function isPersonName(text: string): boolean {
  return PERSON.test(nameKey(text));
}

export function isDayName(text: string): boolean {
  return DAY.test(nameKey(text));
}

/** What numbers points in time or order: "Hari ke". They are data, not the numbers of rows. */
export function isOrdinalName(text: string): boolean {
  return ORDINAL.test(nameKey(text));
}

/** What may number things as well as count them: "Responden". */
export function mayNumber(text: string): boolean {
  return COUNTED_UP.test(nameKey(text));
}

/** A register's number: its digits name something. */
export function isCodeName(text: string): boolean {
  return CODE.test(nameKey(text)) && !isSerialName(text);
}

/** A name that stands above a column in every kind of table: "No", "Keterangan", "Tanggal". */
export function isKnownHead(text: string): boolean {
  const key = nameKey(text);
  return (
    [SERIAL, REMARK].some((known) => known.test(key)) ||
    /^(?:hari|tanggal|tgl)(?: tanggal| tgl)?$/.test(key)
  );
}
