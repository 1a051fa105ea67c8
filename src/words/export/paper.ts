import type {
  NotTaken,
  TakenPart,
  TakenPaper,
  UnreadablePaper,
} from '#domain/method/takenPaper.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatList } from '#language/formatList.ts';
import { fileSize } from '#words/files.ts';

const partNames: Readonly<Record<TakenPart, string>> = {
  head: 'kop',
  'first-head': 'kop halaman pertama',
  foot: 'kaki halaman',
  'first-foot': 'kaki halaman pertama',
  pictures: 'gambar pada kop',
  paper: 'ukuran kertas',
  margins: 'jarak tepi',
  body: 'huruf isi',
  headings: 'gaya judul bab dan subbab',
  captions: 'gaya judul tabel dan gambar',
  tables: 'garis tabel',
};

/** "kop, gambar pada kop, dan jarak tepi". */
function takenText(taken: readonly TakenPart[]): string {
  return formatList(taken.map((part) => partNames[part]));
}

/** One sentence a thing, on what is not as in the office's document. */
export function notTakenText(one: NotTaken): string {
  switch (one.kind) {
    case 'no-letterhead':
      return 'Dokumen ini tidak punya kop dan kaki halaman; yang dipakai milik kami.';
    case 'no-styles':
      return 'Dokumen ini tidak punya gaya; huruf dan judul tetap milik kami.';
    case 'paper-size':
      return `Kertasnya ${formatNumber(one.width)} × ${formatNumber(one.height)} cm, bukan A4 atau F4; ukuran kertas tetap seperti semula.`;
    case 'unknown-font':
      return `Lebar huruf ${one.font} tidak kami kenal: nomor halaman dihitung dengan huruf yang paling mirip dan baru pasti setelah diperbarui di Word (Ctrl+A, lalu F9).`;
    case 'pictures-too-large':
      return `Gambar pada kop terlalu besar (${fileSize(one.bytes)}; paling besar ${fileSize(one.limit)}). Kecilkan di Word dengan Kompres Gambar, lalu buka lagi.`;
    default:
      return sentences[one.kind];
  }
}

type Told = Exclude<
  NotTaken['kind'],
  'no-letterhead' | 'no-styles' | 'paper-size' | 'unknown-font' | 'pictures-too-large'
>;

const sentences: Readonly<Record<Told, string>> = {
  margins: 'Jarak tepinya di luar 1 sampai 6 cm; yang dipakai nilai terdekat.',
  'font-size': 'Ukuran hurufnya di luar 8 sampai 16 pt; ukuran huruf tetap seperti semula.',
  'line-spacing': 'Spasinya bukan 1 sampai 3 baris; spasi tetap seperti semula.',
  'head-too-tall':
    'Kopnya lebih tinggi dari 7 cm, sehingga tidak diambil: halaman tidur tidak akan muat.',
  'foot-too-tall': 'Kaki halamannya lebih tinggi dari 7 cm, sehingga tidak diambil.',
  pictures:
    'Ada gambar yang tidak diambil: hanya PNG, JPEG, GIF, dan BMP di dalam berkas yang dapat dipakai.',
  cropping: 'Gambar yang dipotong di Word dipakai utuh.',
  watermark: 'Tanda air tidak diambil.',
  'text-boxes': 'Kotak teks pada kop menjadi baris biasa.',
  shapes: 'Bentuk yang digambar tidak diambil, kecuali garis.',
  'nested-tables': 'Tabel di dalam tabel menjadi baris biasa.',
  'even-pages': 'Kop halaman genap tidak diambil.',
  links: 'Tautan pada kop menjadi tulisan biasa.',
  fields: 'Isian otomatis pada kop (misalnya tanggal) menjadi tulisan biasa.',
  'tracked-changes': 'Perubahan terlacak dianggap sudah diterima.',
  macros: 'Makro tidak diambil.',
};

/** Why nothing was taken, and what to do. */
export function unreadablePaperText(error: UnreadablePaper): string {
  switch (error.kind) {
    case 'empty':
      return 'Berkas ini kosong. Pilih dokumen Word (.docx) kantor yang lain.';
    case 'foreign':
      return 'Ini bukan dokumen Word (.docx). Simpan dulu sebagai .docx di Word, lalu buka lagi.';
    case 'password':
      return 'Dokumen ini terkunci kata sandi, atau dari Word lama (.doc). Buka di Word, simpan sebagai .docx tanpa kata sandi, lalu buka lagi.';
    case 'damaged':
      return 'Dokumen ini rusak atau bentuknya tidak biasa. Buka dan simpan ulang di Word, lalu coba lagi.';
    case 'slow':
      return 'Dokumen ini terlalu lama dibaca, sehingga dihentikan. Gunakan dokumen yang lebih ringan dengan kop yang sama.';
    case 'nothing':
      return 'Tidak ada yang dapat diambil dari dokumen ini: tidak ada kop, ukuran kertas, atau gaya.';
    case 'too-large':
      return `Dokumen ini terlalu besar (${fileSize(error.bytes)}; paling besar ${fileSize(error.limit)}). Gunakan dokumen yang lebih ringan dengan kop yang sama.`;
    default:
      return error satisfies never;
  }
}

/** What a paper brings, in sentences: what was taken first, then what was not. */
export function paperSentences({ taken, notTaken }: TakenPaper): readonly string[] {
  return [`Diambil: ${takenText(taken)}.`, ...notTaken.map(notTakenText)];
}
