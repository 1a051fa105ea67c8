/** Strokes as they are made on paper, in bundles of five; beyond what a cell holds, how many more there are. */
interface Strokes {
  /** How many strokes each bundle has, from one to five. */
  readonly bundles: readonly number[];
  readonly more: number;
}

const FIVE = 5;
/** Bundles that find room in a cell before the eye loses count. */
const MOST_BUNDLES = 4;

export function strokesOf(count: number): Strokes {
  const whole = Math.max(0, Math.floor(count));
  const shown = Math.min(whole, MOST_BUNDLES * FIVE);
  const bundles = Array.from({ length: Math.ceil(shown / FIVE) }, (_, at) =>
    Math.min(FIVE, shown - at * FIVE),
  );
  return { bundles, more: whole - shown };
}
