/**
 * Names of persons in a list of those charged with something that are nobody's of those known. An office, a role and
 * whoever can be meant by one of the known names is no stranger.
 *
 * @example strangersIn('Rina Kartika dan petugas loket', ['Siti Aminah', 'Budi Santoso']) // ['Rina Kartika']
 */
export function strangersIn(who: string, known: readonly string[]): readonly string[] {
  const names = new Set(known.flatMap(wordsOf));
  // Where the circle itself is written by roles, a name tells nothing.
  if (known.every((name) => !isPersonal(name))) return [];
  return who
    .split(/,|;|\/|&|\+|\bdan\b|\bserta\b|\bbersama\b/iu)
    .map((part) => part.replace(/\(.*?\)/gu, ' ').trim())
    .filter(isPersonal)
    .filter((part) => !wordsOf(part).some((word) => names.has(word)));
}

/** Two to four words with capitals, of which none names an office or a role; or one behind a form of address. */
function isPersonal(text: string): boolean {
  const bare = text.replace(titles, ' ').replace(degrees, ' ').trim();
  const words = bare.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > 4) return false;
  if (!words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word))) return false;
  if (words.some((word) => offices.test(word) || /^\p{Lu}{2,}$/u.test(word))) return false;
  return words.length > 1 || titles.test(text);
}

const titles =
  /^(?:(?:bapak|ibu|pak|bu|sdr|sdri|saudara|saudari|drg?|ns|apt|ir|drs|dra|h|hj)\b\.?\s*)+/iu;
const degrees = /,.*$|\b(?:S\.?|M\.?|A\.?Md\.?)\s?[A-Z][\p{L}.]*$/gu;

/** Words of offices, roles and things, which make no person's name. */
const offices =
  /^(kepala|wakil|ketua|sekretaris|bendahara|anggota|fasilitator|pembina|pimpinan|koordinator|penanggung|pelaksana|petugas|pegawai|staf|tim|kelompok|gugus|bidang|bagian|seksi|subbag\p{L}*|kasubag|kasi|kabid|unit|instalasi|ruang|loket|dinas|badan|kantor|kecamatan|kelurahan|puskesmas|rsud|sekolah|dokter|perawat|bidan|apoteker|guru|operator|admin\p{L}*|analis|arsiparis|pustakawan|pengelola|pengawas|penyuluh|teknisi|pengemudi|satpam|kader|mitra|pendaftaran|pelayanan|pelelangan|umum|mutu|jaga|piket|seluruh|semua|kasir|farmasi|gizi|rekam|medis|laboratorium|keuangan|kepegawaian|perencanaan|program|sistem|informasi|teknologi|data|it|direktur|camat|lurah|manajer|supervisor)$/iu;

function wordsOf(name: string): readonly string[] {
  return (name.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !offices.test(word));
}
