import { readDate, readMonth } from '#language/readDate.ts';

export const TIME =
  /^(?:hari|minggu|pekan|tanggal|tgl|bulan|tahun|triwulan|semester|periode|week|h|m)\b[ .-]*(?:ke)?[ .-]*[\divx]*\b/i;
export const SHIFT = /^(?:shift|giliran|pagi|siang|sore|malam)\b/i;
export const PLACE =
  /^(?:loket|poli|ruang|ruangan|unit|lokasi|tempat|meja|kecamatan|desa|kelurahan|puskesmas|bagian|bidang|seksi)\b/i;

/** Whether a name is one of a time: "Senin", "Minggu ke-2", "3 Juni 2026", "Senin, 1/6", "12". */
export function isTimeWord(name: string): boolean {
  const [, weekday = '', day = ''] = /^(\p{L}+'?\p{L}*)[,.]? (\d.*)$/u.exec(name) ?? [];
  return (
    (isMomentWord(weekday) && /^\d{1,2}[/-]\d{1,2}$/.test(day)) ||
    /^\d{1,2}(?:[/-]\d{1,2})?$|^(?:19|20)\d\d$/.test(name) ||
    TIME.test(name) ||
    isMomentWord(name) ||
    isMomentWord(/^\d{1,2}[ -](\D+)$/.exec(name)?.[1] ?? '') ||
    readDate(name).kind === 'date' ||
    readMonth(name) !== null
  );
}

const NUMBERED =
  /^(?:kelas|lantai|zona|blok|posyandu|rt|rw|dusun|kelompok|tim|gugus|langkah|tahap|nomor|no)$/i;

/** Whether a number behind a name is part of it: "Loket 2", "Shift 1", "Januari 2026". */
export function isPlaceOrTime(name: string): boolean {
  return [TIME, SHIFT, PLACE, NUMBERED].some((known) => known.test(name)) || isMomentWord(name);
}

const MOMENT =
  /^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|sen|sel|rab|kam|jum|sab|min|monday|tuesday|wednesday|thursday|friday|saturday|sunday|januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|jan|feb|mar|apr|jun|jul|agt|agu|ags|sep|sept|okt|nov|nop|des)$/i;

/** Whether a name is a weekday or a month. */
export function isMomentWord(name: string): boolean {
  return MOMENT.test(name);
}
