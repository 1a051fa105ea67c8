/** What a caption begins with, before its number. */
export const captionLabels = { figure: 'Gambar', table: 'Tabel' } as const;

export type CaptionLabel = (typeof captionLabels)[keyof typeof captionLabels];

export const ANNEX = 'lampiran';

/** Stands before the numbers of what the annexes show: "Gambar L.1". */
export const ANNEX_LETTER = 'L';

/** One of several tables or figures whose captions say the same. */
export function captionPart(caption: string, at: number, count: number): string {
  return `${caption} (${at} dari ${count})`;
}

/** Stands in a list that has nothing to name. */
export function noneYet(what: string): string {
  return `(belum ada ${what})`;
}

/** Stands in the report where a figure has no data. */
export const NOTHING_TO_DRAW = '(belum ada data untuk digambar)';
