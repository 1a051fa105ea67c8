/** Said in place of a step where none is left. */
export const ALL_DONE = 'Semua langkah selesai';

/** "12 catatan"; empty before they were counted. */
export function remarksText(count: number | undefined): string {
  if (count === undefined) return '';
  return count === 0 ? 'Tanpa catatan' : `${count} catatan`;
}
