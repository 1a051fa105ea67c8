interface Merged {
  /** What became of the risalah that the file was merged with. */
  readonly value: 'same' | 'merged' | 'replaced';
  /** Notes of a facilitator that are new here. */
  readonly notes?: number;
}

/** What came of merging a file, in one or two sentences. */
export function mergedText(file: string, { value, notes = 0 }: Merged): string {
  const brought =
    notes === 0 ? '' : ` ${notes} catatan fasilitator masuk di samping pertanyaannya.`;
  if (value !== 'same')
    return `${file} sudah digabungkan. Urungkan mengembalikan yang semula.${brought}`;
  return notes === 0
    ? `${file} sama dengan risalah ini. Tidak ada yang perlu digabungkan.`
    : `${file} tidak membawa jawaban baru.${brought}`;
}
