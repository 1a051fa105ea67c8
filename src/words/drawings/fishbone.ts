import { formatList } from '#language/formatList.ts';

/** What the signs of a fishbone mean. */
export const fishboneSigns = {
  candidate: 'calon akar penyebab',
  chosen: 'dipilih dalam pemungutan suara',
  /** Chosen where nobody voted. */
  agreed: 'dipilih untuk dibuktikan',
  proven: 'terbukti dengan data',
  points: '(angka) jumlah nilai',
} as const;

interface Told {
  readonly head: string;
  /** Bones with the number of their causes, of every depth. */
  readonly bones: readonly { readonly name: string; readonly causes: number }[];
  /** Causes that data have proven. */
  readonly proven: readonly string[];
}

/** A fishbone in sentences: how many causes on which bones, and which are proven. */
export function fishboneAlt({ head, bones, proven }: Told): string {
  const total = bones.reduce((sum, { causes }) => sum + causes, 0);
  const counts = bones.map(({ name, causes }) => `${name} (${causes})`);
  return [
    bones.length === 0
      ? `Tulang ikan untuk masalah "${head}", belum berfaktor.`
      : `Tulang ikan untuk masalah "${head}" dengan ${total} penyebab: ${formatList(counts)}.`,
    ...(proven.length === 0 ? [] : [`Terbukti dengan data: ${proven.join('; ')}.`]),
  ].join(' ');
}

/** The sheet that shows bones with the number of their causes instead of all of them. */
export function overviewTitle(title: string): string {
  return `${title}: ikhtisar`;
}

/** The same sheet in sentences, given those of what is drawn on it. */
export function overviewAlt(alt: string): string {
  return `Ikhtisar; angka dalam kurung ialah jumlah penyebab. ${alt}`;
}
