/** Every value that digits in a text may be meant for: "1.234" in both notations, "12.5" and "12,5" in one. */
export function readingsOf(digits: string): readonly number[] {
  const bare = digits.replace(/[.,]+$/, '');
  const indonesian = /^\d+(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare)
    ? [Number(bare.replaceAll('.', '').replace(',', '.'))]
    : [];
  const american = /^\d+\.\d+$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)
    ? [Number(bare.replaceAll(',', ''))]
    : [];
  return [...indonesian, ...american];
}

/** Whether digits in a text may be this number, rounded as the text rounds. */
export function isSame(digits: string, number: number): boolean {
  const bare = digits.replace(/[.,]+$/, '');
  const decimals = /,(\d+)$/.exec(bare)?.[1]?.length ?? 0;
  const margin = 0.5 / 10 ** decimals;
  return readingsOf(bare).some((reading) => Math.abs(reading - number) <= margin + 1e-9);
}

/** Whether digits may be any of these numbers. */
export function isAnyOf(digits: string, numbers: readonly number[]): boolean {
  return numbers.some((number) => isSame(digits, number));
}

/** Digits that stand before a unit: of "menit" those of "82 menit" and "rata-rata 74,76 menit". */
export function numbersBehind(sentence: string, unit: string): readonly string[] {
  return [...sentence.matchAll(unitPatterns(unit).behind)].map(([, digits = '']) => digits);
}

interface UnitPatterns {
  /** A number with the unit behind it. */
  readonly behind: RegExp;
  /** The unit at the beginning. */
  readonly beginning: RegExp;
}

const patterns = new Map<string, UnitPatterns>();

function unitPatterns(unit: string): UnitPatterns {
  const before = patterns.get(unit);
  if (before !== undefined) return before;
  const words = unitWords(unit);
  const made = {
    behind: new RegExp(`(?<![\\d.,/–-])(\\d[\\d.,]*)\\s*${words}`, 'giu'),
    beginning: new RegExp(`^\\s*${words}`, 'iu'),
  };
  patterns.set(unit, made);
  return made;
}

function unitWords(unit: string): string {
  const name = unit.trim().toLowerCase();
  return isPercentSign(name) ? '(?:%|persen\\b)(?!\\s*poin)' : `${escaped(name)}\\b`;
}

function isPercentSign(name: string): boolean {
  return /^(%|persen|prosen)/.test(name);
}

/** Words after a number that say nothing of what is counted. */
const joining =
  /^(dari|menjadi|ke|sampai|hingga|s|dan|atau|pada|dalam|di|per|lagi|sebelum|sesudah|setelah|untuk|dengan|yang|karena|oleh|bila|saat|ketika|selama|lalu|kemudian|serta|namun|tetapi|sedangkan|sehingga|setiap|sejak|tinggal|turun|naik|ini|itu|saja|kembali|x|antara|bagi|adalah|ribu|juta|miliar|berkat|melampaui|melebihi|mencapai|tercapai|memenuhi)$/iu;

/** What a text says that a number counts: its word behind it; empty where none does. */
export function countedBehind(rest: string): string {
  // Of "6 dari 24 hari" both count days.
  const whole = rest.replace(/^\s*dari\s+\d[\d.,]*(?=\s*(?:%|\p{L}))/u, '');
  const [, sign, word = ''] = /^\s*(?:(%)|(\p{L}[\p{L}-]*))/u.exec(whole) ?? [];
  if (sign !== undefined) return sign;
  return joining.test(word) ? '' : word.toLowerCase();
}

/** Whether what stands behind a number may be this unit. */
export function mayBeIn(rest: string, unit: string): boolean {
  const name = unit.trim().toLowerCase();
  const counted = countedBehind(rest);
  if (counted === '' || name === '') return true;
  if (isPercentSign(counted)) return isPercentSign(name);
  return unitPatterns(unit).beginning.test(
    rest.replace(/^\s*dari\s+\d[\d.,]*(?=\s*(?:%|\p{L}))/u, ''),
  );
}

/** How many a word says; `null` where it is no number. */
export function countWord(word: string): number | null {
  return /^\d{1,3}$/.test(word) ? Number(word) : null;
}

/** Whole sentences; one that ends inside a number or an abbreviation goes on. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?;])\s+(?=\p{Lu})|\n+/u);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
