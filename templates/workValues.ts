import type { Offers } from '#domain/risalah/offers.ts';

/** BerAKHLAK: core values of civil servants, SE Menteri PANRB 20/2021. */
const berakhlak = [
  'Berorientasi Pelayanan',
  'Akuntabel',
  'Kompeten',
  'Harmonis',
  'Loyal',
  'Adaptif',
  'Kolaboratif',
];

/** The 17 pairs of Kep. MENPAN 25/KEP/M.PAN/4/2002; the 34 elements are their halves. */
const pairs = [
  ['Komitmen', 'Konsistensi'],
  ['Wewenang', 'Tanggung jawab'],
  ['Keikhlasan', 'Kejujuran'],
  ['Integritas', 'Profesionalisme'],
  ['Kreativitas', 'Kepekaan'],
  ['Kepemimpinan', 'Keteladanan'],
  ['Kebersamaan', 'Dinamika kelompok kerja'],
  ['Ketepatan (keakurasian)', 'Kecepatan'],
  ['Rasionalitas', 'Kecerdasan emosi'],
  ['Keteguhan', 'Ketegasan'],
  ['Disiplin', 'Keteraturan bekerja'],
  ['Keberanian', 'Kearifan'],
  ['Dedikasi', 'Loyalitas'],
  ['Semangat', 'Motivasi'],
  ['Ketekunan', 'Kesabaran'],
  ['Keadilan', 'Keterbukaan'],
  ['Penguasaan ilmu pengetahuan', 'Penguasaan teknologi'],
];

/** Values offered as ready choices; a team may always add its own. */
export const workValues: Offers['values'] = {
  berakhlak,
  'unsur-34': pairs.flat(),
  own: [],
};
