import type { UnreadableFormat } from '#domain/method/formatRead.ts';
import type { PhotoRefusal } from '#domain/risalah/schema/photoUse.ts';
import type { UnreadableTable } from '#domain/tools/unreadableTable.ts';
import type { Unreadable } from '#domain/risalah/unreadable.ts';
import { otherRecordText } from './keeping/records.ts';

const MEGABYTE = 1_000_000;

/** One sentence that says why a file cannot be opened and what to do. */
export function unreadableText(error: Unreadable): string {
  switch (error.kind) {
    case 'empty':
      return 'Berkas ini kosong. Pilih berkas yang lain.';
    case 'foreign':
      return 'Ini bukan berkas risalah. Pilih berkas .risalah, atau berkas Word (.docx) yang diekspor dari sini.';
    case 'shelf':
      return 'Berkas ini berisi banyak risalah (hasil Simpan semua). Buka dengan Buka berkas di Beranda.';
    case 'other-record':
      return otherRecordText(error.record);
    case 'damaged':
      return 'Berkas ini rusak atau terpotong. Salin ulang dari sumbernya, lalu coba lagi.';
    case 'word-without-risalah':
      return 'Berkas Word ini tidak membawa risalah. Pilih berkas .risalah-nya, atau ekspor ulang dengan risalah di dalamnya.';
    case 'word-damaged':
      return 'Risalah di dalam berkas Word ini rusak, sehingga tidak dapat dibuka. Gunakan salinan lain atau berkas .risalah-nya.';
    case 'newer':
      return `Berkas ini dibuat dengan Benang Merah yang lebih baru (format ${error.version}, di sini baru ${error.known}). Perbarui aplikasi, lalu buka kembali.`;
    case 'too-large':
      return `Berkas ini terlalu besar (${inMegabytes(error.bytes)} MB); paling besar ${inMegabytes(error.limit)} MB.`;
    case 'overfull':
      return 'Isi berkas ini jauh lebih banyak daripada sebuah risalah, sehingga tidak dibuka. Gunakan salinan yang lain.';
    case 'slow':
      return 'Berkas ini terlalu lama dibaca, sehingga dihentikan. Gunakan salinan yang lain.';
    case 'misshapen':
      return `Isi berkas ini tidak sesuai dengan bentuk risalah (pada “${error.path}”). Gunakan salinan yang lain.`;
    default:
      return error satisfies never;
  }
}

/** Why a file that can be read is not kept all the same. */
type Refusal = 'full' | 'changed' | 'different';

/** The same where there may be no room to keep the file, or nothing that it can be merged with. */
export function refusalText(error: Unreadable | Refusal): string {
  if (error === 'changed')
    return 'Risalah yang di sini sedang atau baru saja diubah di tempat lain. Tutup tab lain yang membukanya, lalu buka lagi berkas ini.';
  if (error === 'different')
    return 'Berkas ini berisi risalah yang lain, sehingga tidak dapat digabungkan. Untuk membukanya sebagai risalah tersendiri, gunakan Buka berkas di Beranda.';
  if (error !== 'full') return unreadableText(error);
  return 'Ruang simpan peramban penuh. Hapus risalah lama di bawah, lalu buka kembali berkas ini.';
}

/** One sentence that says why a photograph was not added. */
export function photoRefusalText(refusal: PhotoRefusal): string {
  switch (refusal) {
    case 'not-an-image':
      return 'Berkas ini bukan foto. Pilih foto JPG, PNG, atau WebP.';
    case 'broken':
      return 'Foto ini rusak atau formatnya tidak dikenal peramban. Simpan ulang sebagai JPG, lalu coba lagi.';
    case 'too-large':
      return 'Foto ini terlalu besar. Perkecil dahulu sampai di bawah 60 MB.';
    case 'unloaded':
      return 'Foto ini belum dapat diolah karena server Benang Merah tidak menjawab. Jalankan servernya atau sambungkan jaringan, lalu coba lagi.';
    case 'failed':
      return 'Penyimpanan peramban menolak foto ini. Coba sekali lagi; bila tetap begini, muat ulang halaman ini.';
    case 'full':
      return 'Ruang simpan peramban penuh, sehingga foto ini belum tersimpan. Hapus risalah lama, lalu coba lagi.';
    default:
      return refusal satisfies never;
  }
}

/** One sentence that says why a file cannot be used as a format and what to do. */
export function unreadableFormatText(error: UnreadableFormat): string {
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
    case 'slow':
      return 'Berkas ini terlalu lama dibaca, sehingga dihentikan. Minta salinan baru dari pengirimnya.';
    case 'misshapen':
      return `Ada pengaturan yang tidak mungkin di berkas format ini (pada “${error.path}”). Minta salinan lain, atau atur sendiri lewat Ubah format.`;
    default:
      return error satisfies never;
  }
}

/** One sentence that says why a file gives no table and what to do. */
export function unreadableTableText(error: UnreadableTable): string {
  switch (error) {
    case 'too-large':
      return 'Berkas ini terlalu besar. Salin bagian yang diperlukan saja, lalu tempel.';
    case 'overfull':
      return 'Berkas ini berisi lebih banyak sel daripada yang dapat dibaca. Salin bagian yang diperlukan saja, lalu tempel.';
    case 'slow':
      return 'Berkas ini terlalu lama dibaca, sehingga dihentikan. Salin bagian yang diperlukan saja, lalu tempel.';
    case 'old-excel':
      return 'Berkas Excel lama (.xls) belum dapat dibaca. Simpan dahulu sebagai .xlsx.';
    case 'locked':
      return 'Berkas Excel ini dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan lagi.';
    case 'empty':
      return 'Berkas ini tidak berisi tabel.';
    case 'foreign':
      return 'Berkas ini tidak dapat dibaca. Yang dapat dibuka: .xlsx dan .csv.';
    default:
      return error satisfies never;
  }
}

/** Said of a file whose checksums do not match, before it is opened and once more in it. */
export const ALTERED_RECORD =
  'Tanda pemeriksanya tidak cocok, sehingga kata atau angka di dalamnya mungkin bukan yang Anda tulis.';

function inMegabytes(bytes: number): string {
  return String(Math.ceil(bytes / MEGABYTE));
}
