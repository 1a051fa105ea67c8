import { monthNames } from '#language/months.ts';

/** A space at which no line ends. */
const BOUND = '\u00a0';

/** Words of measure that stand behind a number. */
const UNITS =
  'detik|menit|jam|hari|pekan|minggu|bulan|tahun|kali|orang|poin|persen|ribu|juta|miliar|mm|cm|m|km|kilometer|meter|g|gram|kg|kilogram|ton|liter|titik|data|halaman|lembar|langkah|pertemuan';

/** Words of order that stand before one. */
const NAMED =
  'Gambar|Tabel|Lampiran|Bab|Langkah|Siklus|Pekan|Peringkat|Kelas|Titik|Tahap|Anggota|Loket|Nomor|Pasal|No\\.';

const month = monthNames.flatMap((name) => [name, name.slice(0, 3)]).join('|');

const pairs: readonly RegExp[] = [
  // "3 Maret"
  new RegExp(`(?<=(?<!\\d)\\d{1,2}) (?=(?:${month})\\b)`, 'gu'),
  // "28 menit", "2.880 pasien" only where the word is one of measure
  new RegExp(`(?<=\\d) (?=(?:${UNITS})(?!\\p{L}))`, 'gu'),
  // "Gambar 2.1", "langkah 3"
  new RegExp(`(?<=(?<!\\p{L})(?:${NAMED})) (?=\\d|[IVX]+(?!\\p{L}))`, 'giu'),
  // "n = 240", "p < 0,001"
  /(?<=(?<!\p{L})\p{L}) (?=[=<>≤≥] )|(?<=(?<!\p{L})\p{L}[ \u00a0][=<>≤≥]) (?=[−-]?\d)/gu,
];

/**
 * The text with spaces at which no line ends in dates, numbers with their unit, and names with their number. As long as the
 * text itself, letter by letter.
 *
 * @example keptTogether('28 menit pada 3 Maret 2026') // "28_menit pada 3_Maret 2026", _ being such a space
 */
export function keptTogether(text: string): string {
  return pairs.reduce((kept, pair) => kept.replace(pair, BOUND), text);
}

/** The text with an ordinary space wherever words that are kept together are not `isRoomy` for their line. */
export function keptWhereRoomy(text: string, isRoomy: (words: string) => boolean): string {
  return keptTogether(text)
    .split(/([^\S\u00a0]+)/)
    .map((words) =>
      words.includes(BOUND) && !isRoomy(words) ? words.replaceAll(BOUND, ' ') : words,
    )
    .join('');
}
