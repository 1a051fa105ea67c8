import { capitalise } from '#language/capitalise.ts';
import { joined } from '#language/joined.ts';

/** Records beside the risalah, by the name that their envelope gives them; also those that no room opens yet. */
const names: Readonly<Record<string, string>> = {
  risalah: 'risalah',
  suggestions: 'register saran',
  event: 'kegiatan',
  'judge-sheets': 'lembar juri',
  notes: 'catatan untuk tim',
};

/** "register saran"; of a kind that is not known, its name in the envelope. */
export function recordName(kind: string): string {
  return (Object.hasOwn(names, kind) ? names[kind] : undefined) ?? kind;
}

/** What a record of a kind is called: "Register saran Puskesmas Melati". */
export function recordTitle(kind: string, title: string): string {
  return capitalise(joined([recordName(kind), title.trim()], ' '));
}

/** One sentence on a file that holds another record than the one that was asked for. */
export function otherRecordText(record: string): string {
  if (record === 'event')
    return 'Ini berkas kegiatan. Buka di halaman Kegiatan dengan Buka berkas kegiatan.';
  const name = Object.hasOwn(names, record) ? names[record] : undefined;
  return name === undefined
    ? `Berkas ini dari edisi Benang Merah yang lain: isinya (“${record}”) belum dikenal di sini. Perbarui aplikasi, lalu buka kembali.`
    : `Berkas ini ${name}. Buka dengan Buka berkas di Beranda; bila belum dapat, perbarui aplikasi.`;
}

/** Of a judge's sheets in a file of many, where they are here already and say something else. */
export const SHEETS_DIFFER =
  'Lembar juri ini sudah ada di sini dengan nilai yang lain. Buka berkasnya sendiri untuk memilih yang berlaku.';

/** Of an event in a file of many, where it is here already and says something else. */
export const EVENT_DIFFERS =
  'Kegiatan ini sudah ada di sini dengan isi yang lain. Buka berkasnya sendiri di halaman Kegiatan untuk memilih yang berlaku.';

/** Of a register in a file of many, where it is here already and says something else. */
export const REGISTER_DIFFERS =
  'Register ini sudah ada di sini dengan isian yang lain. Buka berkasnya sendiri untuk memilih yang berlaku.';
