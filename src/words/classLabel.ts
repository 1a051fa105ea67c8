import { formatNumber } from '#language/formatNumber.ts';

interface Grouping {
  readonly convention: 'taught' | 'statistical';
  /** Digits behind the decimal point in which the values were read. */
  readonly decimals: number;
}

/** A class as it is printed: "40–45", the values it can hold, as taught; else its boundaries "39,5–45,5". */
export function classLabel(
  { from, to }: { readonly from: number; readonly to: number },
  { convention, decimals }: Grouping,
): string {
  if (convention === 'statistical') return boundaryLabel({ from, to }, decimals);
  const half = 10 ** -decimals / 2;
  const places = digits(decimals);
  const [least, most] = [formatNumber(from + half, places), formatNumber(to - half, places)];
  return least === most ? least : `${least}–${most}`;
}

/** The boundaries of a class: "39,5–45,5". */
export function boundaryLabel(
  { from, to }: { readonly from: number; readonly to: number },
  decimals: number,
): string {
  const places = digits(decimals + 1);
  return `${formatNumber(from, places)}–${formatNumber(to, places)}`;
}

/** Finer than this is nothing that a scale shows. */
const MOST_DIGITS = 20;

function digits(decimals: number): { readonly atMost: number } {
  return { atMost: Math.min(MOST_DIGITS, Math.max(0, decimals)) };
}
