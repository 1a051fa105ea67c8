/** What a file is that somebody drops, as far as its name and its type tell. */
export type DroppedKind =
  | 'risalah'
  | 'register'
  | 'judge-sheets'
  | 'format'
  | 'table'
  | 'photo'
  | 'other';

export function droppedKind({ name, type }: Pick<File, 'name' | 'type'>): DroppedKind {
  if (/\.format-risalah(\.json)?$/iu.test(name)) return 'format';
  if (/\.saran$/iu.test(name)) return 'register';
  if (/\.juri$/iu.test(name)) return 'judge-sheets';
  if (/\.(risalah|docx|zip|catatan)$/iu.test(name)) return 'risalah';
  if (/\.(xlsx|xls|ods|csv|tsv|txt)$/iu.test(name)) return 'table';
  return type.startsWith('image/') || /\.(heic|heif)$/iu.test(name) ? 'photo' : 'other';
}

/** Where a file belongs that nothing on the page takes. */
export const belongsTo: Readonly<
  Record<Exclude<DroppedKind, 'risalah' | 'register' | 'judge-sheets' | 'format'>, string>
> = {
  table:
    'Tabel dari Excel atau CSV dilepaskan di atas daftar atau tabel yang akan diisinya. Belum ada yang diubah.',
  photo:
    'Foto dilepaskan di kotak “seret foto ke sini”, misalnya pada Pelaksanaan atau Kartu pembuktian. Belum ada yang diubah.',
  other:
    'Berkas ini tidak dikenali. Yang dapat dibuka: .risalah, .saran, .juri, .docx hasil ekspor, tabel Excel atau CSV, dan foto.',
};
