/** A stratum beside the mean of all others. */
interface Contrast {
  readonly stratum: string;
  readonly value: number;
  readonly rest: number;
}

/**
 * Which of so many strata differs most, and to which side: the one with most of all need not be it. Of two, each differs
 * from the other as much.
 */
export function standsOut({ stratum, value, rest }: Contrast, strata: number): string {
  const side = value < rest ? 'lebih rendah' : 'lebih tinggi';
  return strata === 2
    ? `Yang ${side} adalah ${stratum}`
    : `Yang paling berbeda adalah ${stratum}, yang ${side}`;
}
