import { formatList } from '#language/formatList.ts';
import type { Spot } from './placeWords.ts';

/** What stands in a merge, as far as it is told before it is asked about. */
interface Told {
  readonly hasAncestor: boolean;
  readonly questions: readonly unknown[];
  readonly taken: readonly { readonly from: 'a' | 'b' }[];
}

/** How a file stands to the risalah that is here, in one sentence that no clock is asked for. */
export function standingText({ hasAncestor, questions, taken }: Told): string {
  const here = taken.filter(({ from }) => from === 'a').length;
  const file = taken.length - here;
  const asked = questions.length;
  if (!hasAncestor) {
    return asked === 0
      ? 'Tidak ada isi di berkas ini yang belum ada di sini.'
      : `Tidak diketahui dari keadaan mana keduanya bermula, sehingga ${asked} perbedaan perlu dipilih satu per satu.`;
  }
  if (asked === 0 && file === 0)
    return 'Berkas ini lebih lama: semua isinya sudah termasuk di sini.';
  if (asked === 0 && here === 0)
    return `Berkas ini melanjutkan yang ada di sini: ${file} perubahan, dan tidak ada isi di sini yang hilang.`;
  const parts = [
    here === 0 ? '' : `${here} perubahan hanya di sini`,
    file === 0 ? '' : `${file} hanya di berkas`,
    asked === 0 ? '' : `${asked} isian diubah di keduanya`,
  ].filter((part) => part !== '');
  return `Keduanya diubah sendiri-sendiri: ${formatList(parts)}.`;
}

/** How many answers were changed in each part, in the order in which they come: "Risiko: 2 isian". */
export function countedParts<Each extends Spot>(
  spots: readonly Each[],
  nameOf: (spot: Each) => string,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const spot of spots) counts.set(nameOf(spot), (counts.get(nameOf(spot)) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name}: ${count} isian`);
}
