import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import { readDate, readMonth } from '#language/readDate.ts';
import { isMomentWord } from '#intake/reading/headNames.ts';
import { withoutUnit } from '#intake/reading/names.ts';

const TIME =
  /^(?:hari|minggu|pekan|tanggal|tgl|bulan|tahun|triwulan|semester|periode|week|h|m)\b[ .-]*(?:ke)?[ .-]*[\divx]*\b/i;
const SHIFT = /^(?:shift|giliran|pagi|siang|sore|malam)\b/i;
const PLACE =
  /^(?:loket|poli|ruang|ruangan|unit|lokasi|tempat|meja|kecamatan|desa|kelurahan|puskesmas|bagian|bidang|seksi)\b/i;
const OFFICER = /^(?:petugas|pegawai|operator|nama petugas|kasir|perawat)\b/i;

/** Whether a name is one of a time: "Senin", "Minggu ke-2", "3 Juni 2026", "12". */
export function isTimeWord(name: string): boolean {
  return (
    /^\d{1,2}$|^(?:19|20)\d\d$/.test(name) ||
    TIME.test(name) ||
    isMomentWord(name) ||
    isMomentWord(/^\d{1,2}[ -](\D+)$/.exec(name)?.[1] ?? '') ||
    readDate(name).kind === 'date' ||
    readMonth(name) !== null
  );
}

/** What the columns of a check sheet are by their names; `null` where those do not say. */
export function columnsAre(names: readonly string[]): CheckSheetInput['by'] | null {
  const known = names.map(withoutUnit).filter((name) => name !== '');
  if (known.length === 0) return null;
  const areAll = (is: (name: string) => boolean): boolean => known.every(is);
  const first = known[0] ?? '';
  if (areAll(isTimeWord) || TIME.test(first)) return 'day';
  if (areAll((name) => SHIFT.test(name)) || SHIFT.test(first)) return 'shift';
  if (areAll((name) => PLACE.test(name)) || PLACE.test(first)) return 'place';
  if (areAll((name) => OFFICER.test(name)) || OFFICER.test(first)) return 'officer';
  return 'other';
}
