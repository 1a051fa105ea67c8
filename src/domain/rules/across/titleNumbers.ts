/**
 * The numbers after "dari" and "menjadi" in a title, each with every value it may be meant for; none where there is none.
 *
 * "12.5" and "1.234" are given in both notations: a title is reported only where no reading agrees.
 */
export function titleNumbers(title: string): {
  readonly from: readonly number[];
  readonly to: readonly number[];
} {
  return { from: readingsAfter('dari', title), to: readingsAfter('menjadi', title) };
}

function readingsAfter(word: string, title: string): readonly number[] {
  const digits = new RegExp(`\\b${word}\\s+(?:rata-rata\\s+)?(?:rp\\.?\\s*)?(\\d[\\d.,]*)`, 'i');
  const found = digits.exec(title)?.[1]?.replace(/[.,]+$/, '');
  if (found === undefined) return [];
  const indonesian = Number(found.replaceAll('.', '').replace(',', '.'));
  const american = Number(found.replaceAll(',', ''));
  return [indonesian, american].filter(Number.isFinite);
}
