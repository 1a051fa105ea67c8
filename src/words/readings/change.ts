import { asPrinted, formatNumber } from '#language/formatNumber.ts';
import { formatPercent, formatPoints } from '#language/formatPercent.ts';
import { formatQuantity, isPercent } from '#language/formatQuantity.ts';

/** "turun 61,5%"; percentages tell their points first: "naik 65,38 poin persen (220,9%)". */
export function changeText(before: number, after: number, unit: string): string {
  if (before === after) return 'tetap';
  const way = after < before ? 'turun' : 'naik';
  const percent = percentChange(before, after);
  if (!isPercent(unit)) {
    return percent === null
      ? `${way} ${formatNumber(difference(before, after))}`
      : `${way} ${percent}`;
  }
  const points = formatPoints(difference(before, after));
  return percent === null ? `${way} ${points}` : `${way} ${points} (${percent})`;
}

/** The same within a sentence, the difference first: "turun 12 poin persen, yaitu 40% dari semula". */
export function changeWords(before: number, after: number, unit: string): string {
  if (before === after) return 'tetap';
  const way = after < before ? 'turun' : 'naik';
  const size = difference(before, after);
  const told = isPercent(unit) ? formatPoints(size) : formatQuantity(size, unit);
  const percent = percentChange(before, after);
  return percent === null ? `${way} ${told}` : `${way} ${told}, yaitu ${percent} dari semula`;
}

/** "(52 − 20) ÷ 52 × 100% = 61,5%": the arithmetic of a change; empty where nothing can be divided by. */
export function changeFormula(before: number, after: number): string {
  const percent = percentChange(before, after);
  if (percent === null || before === after) return '';
  const [from, to] = [formatNumber(before), formatNumber(after)];
  const [name, less] =
    after < before ? ['Penurunan', `${from} − ${to}`] : ['Peningkatan', `${to} − ${from}`];
  return `${name} = (${less}) ÷ ${from} × 100% = ${percent}`;
}

/** Of the numbers that are printed beside it: who subtracts them comes to the same. */
function difference(before: number, after: number): number {
  return Math.abs(asPrinted(after) - asPrinted(before));
}

function percentChange(before: number, after: number): string | null {
  return before === 0 ? null : formatPercent(Math.abs((after - before) / before) * 100);
}
