import type { HistogramResult } from '#domain/tools/histogram/histogram.ts';
import { formatNumber } from '#language/formatNumber.ts';

type ShapeFacts = HistogramResult['shape'];

/** What each shape looks like and what it may come of; `{peaks}` stands for the classes of the two peaks. */
export const shapeWords = {
  normal:
    'Sebarannya menyerupai lonceng: kebanyakan nilai dekat dengan rata-rata dan makin jarang ke kedua sisi.',
  'skewed-right':
    'Sebarannya menjulur ke kanan: sebagian nilai jauh lebih besar daripada kebanyakan.',
  'skewed-left':
    'Sebarannya menjulur ke kiri: sebagian nilai jauh lebih kecil daripada kebanyakan.',
  'twin-peaked': 'Ada dua puncak{peaks}: mungkin dua kelompok tercampur.',
  'cliff-left':
    'Sebarannya terpotong seperti tebing di sisi kecil: mungkin nilai yang lebih kecil tidak dapat terjadi, tidak dicatat, atau disisihkan.',
  'cliff-right':
    'Sebarannya terpotong seperti tebing di sisi besar: mungkin nilai yang lebih besar tidak dapat terjadi, tidak dicatat, atau disisihkan.',
  comb: 'Batangnya naik turun bergantian seperti sisir: mungkin karena lebar kelas atau cara membulatkan angka.',
  flat: 'Sebarannya rata seperti dataran: tidak ada kelas yang menonjol.',
} as const satisfies Record<NonNullable<ShapeFacts['shape']>, string>;

/** What is said where no shape shows clearly. */
export function unclearWords(n: number): string {
  return `Dengan ${formatNumber(n)} data ini bentuk sebarannya belum dapat disimpulkan.`;
}

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
