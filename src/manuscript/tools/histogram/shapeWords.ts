import type { HistogramResult } from '#domain/tools/histogram/histogram.ts';
import { formatNumber } from '#language/formatNumber.ts';

type ShapeFacts = HistogramResult['shape'];

/** What each shape looks like and what to look for; `{peaks}` stands for the classes of the two peaks. */
export const shapeWords = {
  normal:
    'Sebarannya menyerupai lonceng: kebanyakan nilai dekat dengan rata-rata dan makin jarang ke kedua sisi.',
  'skewed-right':
    'Sebarannya miring: ekornya memanjang ke nilai besar; telusuri sebab nilai-nilai besar itu.',
  'skewed-left':
    'Sebarannya miring: ekornya memanjang ke nilai kecil; telusuri sebab nilai-nilai kecil itu.',
  'twin-peaked':
    'Ada dua puncak{peaks}: mungkin dua kelompok tercampur; pilah data menurut loket, waktu, atau petugas.',
  'cliff-left':
    'Sebarannya terpotong seperti tebing di sisi kecil; periksa apakah ada nilai kecil yang tidak dicatat atau disisihkan.',
  'cliff-right':
    'Sebarannya terpotong seperti tebing di sisi besar; periksa apakah ada nilai besar yang tidak dicatat atau disisihkan.',
  comb: 'Batangnya naik turun bergantian seperti sisir; periksa lebar kelas dan cara membulatkan angka.',
  flat: 'Sebarannya rata seperti dataran; mungkin beberapa kelompok dengan pusat berbeda tercampur.',
} as const satisfies Record<NonNullable<ShapeFacts['shape']>, string>;

/** How much weight the shape can bear. */
export function surenessWords(sureness: ShapeFacts['sureness'], n: number): string {
  const count = `Dengan ${formatNumber(n)} data`;
  switch (sureness) {
    case 'fair':
      return `${count}, bentuk ini cukup dapat dipercaya.`;
    case 'moderate':
      return `${count}, bentuk ini masih dapat berubah.`;
    case 'weak':
      return `${count}, bentuk ini baru kesan pertama.`;
  }
}
