/** Said in place of a step where none is left. */
export const ALL_DONE = 'Semua langkah selesai';

/** "12 catatan"; empty before they were counted. */
export function remarksText(count: number | undefined): string {
  if (count === undefined) return '';
  return count === 0 ? 'Tanpa catatan' : `${count} catatan`;
}

/** Why a card cannot be deleted now. */
export function openElsewhere(title: string): string {
  return `${title} sedang terbuka di tab lain. Tutup dahulu tab itu, lalu hapus lagi.`;
}

/** That a card was copied; empty for none. */
export function copiedText(title: string): string {
  if (title === '') return '';
  return `Salinan dibuat: ${title}. Beri judul atau nama tim yang lain agar keduanya tidak tertukar.`;
}
