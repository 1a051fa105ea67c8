import type { UnreadableFormat } from '#domain/method/formatRead.ts';

/** One sentence that says why a file cannot be used as a format and what to do. */
export function wordUnreadableFormat(error: UnreadableFormat): string {
  switch (error.kind) {
    case 'empty':
      return 'Berkas ini kosong. Pilih berkas .format-risalah yang lain.';
    case 'foreign':
      return 'Ini bukan berkas format. Pilih berkas yang berakhiran .format-risalah.';
    case 'risalah':
      return 'Ini berkas risalah atau dokumen Word, bukan berkas format. Untuk membukanya, kembali ke Beranda dan pilih Buka berkas.';
    case 'damaged':
      return 'Berkas format ini rusak atau terpotong. Minta salinan baru dari pengirimnya.';
    case 'newer':
      return `Berkas format ini dibuat dengan Benang Merah yang lebih baru (versi ${error.version}, di sini baru ${error.known}). Perbarui aplikasi, lalu buka lagi.`;
    case 'too-large':
      return 'Berkas ini terlalu besar untuk sebuah format. Pilih berkas yang berakhiran .format-risalah.';
    case 'misshapen':
      return `Ada pengaturan yang tidak mungkin di berkas format ini (pada “${error.path}”). Minta salinan lain, atau atur sendiri lewat Ubah format.`;
    default:
      return error satisfies never;
  }
}
