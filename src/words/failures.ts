import { isStorageFull } from '#domain/risalah/storageFull.ts';

/** Whether a part of the program itself did not arrive, since its server has stopped or the network is gone. */
export function isUnloaded(error: unknown): boolean {
  // Browsers word it in four ways.
  return (
    error instanceof Error &&
    /dynamically imported module|module script failed|Unable to preload|worker did not arrive/i.test(
      error.message,
    )
  );
}

/** Whether what this browser keeps was brought into a newer shape by a newer edition of this program. */
export function isFromNewerEdition(error: unknown): boolean {
  return error instanceof Error && error.name === 'VersionError';
}

/** What to do where a part of the program did not arrive. A reload would lose the page as well. */
export const UNLOADED =
  'Bagian ini belum terunduh karena server Benang Merah tidak menjawab. Jalankan servernya atau sambungkan jaringan, lalu coba lagi. Jangan memuat ulang halaman dahulu.';

/** One sentence where the browser did not do what it was asked, or a part of the program did not arrive. */
export function failureText(error: unknown): string {
  if (isStorageFull(error)) {
    return 'Ruang simpan peramban penuh. Hapus risalah lama, lalu coba lagi.';
  }
  if (isUnloaded(error)) return UNLOADED;
  return 'Penyimpanan peramban menolak. Coba sekali lagi; bila tetap begini, muat ulang halaman ini.';
}
