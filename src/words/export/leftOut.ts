import type { LeftOut } from '#domain/risalah/privacy/leftOut.ts';
import { formatList } from '#language/formatList.ts';

const names: Readonly<Record<LeftOut, string>> = {
  'self-check': 'nilai dan catatan cermin juri',
  reasons: 'alasan “sudah benar”',
  'birth-years': 'tahun lahir anggota',
  attendance: 'nama yang hadir di tiap pertemuan (jumlahnya tetap ada)',
  'speaker-notes': 'catatan pembicara pada salindia',
  rehearsals: 'catatan latihan penyajian',
  'photo-data': 'data kamera di dalam foto (tempat, waktu, alat)',
};

/** What stays with the team, in a row of names. */
export function leftOutText(leftOut: readonly LeftOut[]): string {
  return formatList(leftOut.map((one) => names[one]));
}

/** What a record that was handed in says of itself when it is opened. */
export function handedInText(leftOut: readonly LeftOut[]): string {
  const [first] = leftOut;
  if (first === undefined) return 'Tidak ada isian tim yang ditinggalkan.';
  return `Yang tidak ikut: ${leftOutText(leftOut)}. Semua itu masih ada di berkas .risalah milik tim.`;
}
