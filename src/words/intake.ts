/** What rows and columns of a table that is read are called. */
export const rowMarkNames = {
  data: 'Data',
  head: 'Judul kolom',
  title: 'Judul tabel',
  sum: 'Jumlah',
  subtotal: 'Subjumlah',
  mean: 'Rata-rata',
  share: 'Persentase',
  remark: 'Keterangan',
  blank: 'Tidak dipakai',
} as const;

export const columnMarkNames = {
  serial: 'Nomor urut',
  sum: 'Jumlah',
  share: 'Persentase',
  running: 'Kumulatif',
  mean: 'Rata-rata',
  remark: 'Keterangan',
} as const;

/** What stands in a column, said beside its place. */
export const columnKindNames = {
  serial: 'nomor urut',
  label: 'kata',
  amount: 'angka',
  percent: 'persen',
  share: 'bagian dari keseluruhan',
  running: 'jumlah berjalan',
  sum: 'jumlah',
  mean: 'rata-rata',
  remark: 'keterangan',
  day: 'tanggal',
  time: 'waktu',
  person: 'nama orang',
  blank: 'kosong',
} as const;

/** Said of a row or column that is set aside. */
export const asideNames = {
  ...columnKindNames,
  label: 'tidak dipakai',
  amount: 'tidak dipakai',
  percent: 'tidak dipakai',
  day: 'tidak dipakai',
  time: 'tidak dipakai',
  person: 'tidak dipakai',
  blank: 'tidak dipakai',
  data: 'tidak dipakai',
  subtotal: 'subjumlah',
  title: 'judul tabel',
  head: 'judul kolom',
} as const;

/** What a number of a summary should have been. */
export const summaryNames = {
  sum: 'hasil penjumlahannya',
  mean: 'rata-ratanya',
  share: 'bagiannya',
} as const;
