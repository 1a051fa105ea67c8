/** Said where a figure is left out for that. */
export const tooExtreme =
  'Nilainya terlalu besar atau terlalu kecil untuk digambar, sehingga hanya tabelnya yang ditampilkan.';

const LEAST = 1e-6;
const MOST = 1e15;

/** Whether an axis can show these values; what is finer or larger than any count stays in the table alone. */
export function isDrawable(values: readonly number[]): boolean {
  return values.every((value) => {
    const size = Math.abs(value);
    return size === 0 || (size >= LEAST && size <= MOST);
  });
}
