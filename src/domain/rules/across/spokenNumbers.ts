/** Every value that digits in a text may be meant for: "12.5" and "1.234" in both notations. */
export function readingsOf(digits: string): readonly number[] {
  const bare = digits.replace(/[.,]+$/, '');
  const indonesian = Number(bare.replaceAll('.', '').replace(',', '.'));
  const american = Number(bare.replaceAll(',', ''));
  return [indonesian, american].filter(Number.isFinite);
}

/** Whether digits in a text may be this number, rounded as the text rounds. */
export function isSame(digits: string, number: number): boolean {
  const bare = digits.replace(/[.,]+$/, '');
  const decimals = /,(\d+)$/.exec(bare)?.[1]?.length ?? 0;
  const margin = 0.5 / 10 ** decimals;
  return readingsOf(bare).some((reading) => Math.abs(reading - number) <= margin + 1e-9);
}

/** Digits that stand before a unit: of "menit" those of "82 menit" and "rata-rata 74,76 menit". */
export function numbersBehind(sentence: string, unit: string): readonly string[] {
  const name = unit.trim().toLowerCase();
  const words = /^(%|persen|prosen)/.test(name)
    ? '(?:%|persen\\b)(?!\\s*poin)'
    : `${escaped(name)}\\b`;
  const pattern = new RegExp(`(?<![\\d.,/–-])(\\d[\\d.,]*)\\s*${words}`, 'giu');
  return [...sentence.matchAll(pattern)].map(([, digits = '']) => digits);
}

const words: Readonly<Record<string, number>> = {
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
};

/** How many a word says; `null` where it is no number. */
export function countWord(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  return words[word.toLowerCase()] ?? null;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
